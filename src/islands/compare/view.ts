import * as say from '#words/compare.ts';
import { fold } from './columns.ts';
import { wordsOf, type FormWords } from './form.ts';
import { alikeIn, type Alike } from './like.ts';
import { met } from './match.ts';
import { inOrder } from './order.ts';
import type { CompareSection, ShownRow } from './section.ts';
import { one, phrase, type CompareState } from './state.ts';
import { countPhrase } from './told.ts';

/** What of a section is shown in a state. */
export interface SectionView {
  readonly section: CompareSection;
  readonly isHidden: boolean;
  /** In order, on whichever page. */
  readonly rows: readonly ShownRow[];
  readonly alike: Alike | undefined;
  /** What is asked of it and how many answer: “Bakes on stone: 3 of 9 reports on 2 breads”. */
  readonly sentence: string;
  /** How many reports another state would show. */
  readonly count: (state: CompareState) => number;
}

/** The report that others are set beside; an address may name one that is not here. */
export function likeIn(sections: readonly CompareSection[], state: CompareState): string {
  const like = one(state, 'like');
  return sections.some(({ rows }) => rows.some(({ id }) => id === like)) ? like : '';
}

/** Works out what a section shows; `like` is the report that others are set beside, empty where there is none. */
export function viewOf(section: CompareSection, words: FormWords, state: CompareState, like: string): SectionView {
  const { test, says, rows } = section;
  const only = one(state, 'test');
  const alike = like === '' ? undefined : alikeIn(section, words, like);
  const isHidden = (only !== '' && only !== test) || (like !== '' && !alike);
  const given = alike?.shown ?? rows.map((row): ShownRow => ({ ...row, certainty: 'certain' }));
  const passing = (asked: CompareState): readonly ShownRow[] =>
    given.flatMap((row) => {
      const found = met(words.filters, row.facts, asked, fold);
      if (found === 'no') return [];
      return [row.certainty === 'certain' ? { ...row, certainty: found } : row];
    });
  const shown = isHidden ? [] : inOrder(section, passing(state), one(state, 'sort'));
  const asked = askedIn(words, state);
  const start = alike ? say.startLike(says, alike.itself.subject) : says;
  return {
    section,
    isHidden,
    rows: shown,
    alike,
    sentence: `${start}${asked && ` ${asked}`}: ${countPhrase(shown, rows.length, section.subject)}`,
    count: (other) => passing(other).length,
  };
}

/** What is asked, as the end of a sentence. */
export const askedIn = (words: FormWords, state: CompareState): string =>
  phrase(words.filters, state, (name, value) => wordsOf(words, name, value));

/** The question that a state asks. */
export function questionIn(sections: readonly CompareSection[], words: FormWords, state: CompareState): string {
  const [, many] = words.subject;
  const like = likeIn(sections, state);
  const beside = sections.flatMap(({ rows, plural }) =>
    rows.filter(({ id }) => id === like).map(({ subject }) => ({ subject, plural })),
  )[0];
  if (beside) return say.questionLike(beside.plural, beside.subject);
  const section = sections.find(({ test }) => test === one(state, 'test'));
  const end = askedIn(words, state);
  const asked = `${section ? say.inTests(section.plural) : ''}${end && ` ${end}`}`;
  return asked === '' ? say.question(many) : say.questionAsked(many, asked);
}
