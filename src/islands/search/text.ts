import { isAsked } from '../../search/asked.ts';
import { nearness, nearnessOnPage, together, worthOf } from '../../search/finding/nearness.ts';
import { enough, partly } from '../../search/finding/partly.ts';
import { standIns } from '../../search/finding/standIns.ts';
import { notCovered } from '../../search/finding/notCovered.ts';
import { normalise } from '../../search/normalise.ts';
import { fullTextWords, weakWords } from '../../search/fullText.ts';
import type { Places } from '../../search/places.ts';
import { namedByWord } from '../../search/finding/namedByWord.ts';
import { weighed } from '../../search/finding/weighed.ts';
import { wordStem } from '../../search/wordStem.ts';
import { wordsFor } from './asked.ts';
import { loadNames, loadText } from './data.ts';
import { pagesWith } from './index.ts';

/** What a word of everyday speech weighs beside another. */
const weak = 0.2;
/** Whether a page may well say a word in others: everyday speech, and verbs that no page has. */
const isWeak = (word: string, pages: number): boolean =>
  weakWords.has(wordStem(word)) || (pages === 0 && /^\p{L}{3,}(?:ed|ing)$/u.test(word));

/** Where no page has enough of a question, pages with so much of what stands anywhere are shown. */
const some = 0.4;

/** The place that stands for one of a word that is not on the page. */
const likeASummary = 12;

/** Of the pages that are likely by single words, so many are looked at, */
const mostLikely = 3;
/** and only those that are worth this share of the best. */
const leastWorth = 0.5;

/** What the text answers. */
export interface TextAnswer {
  readonly hits: readonly TextHit[];
  /** Pages that are worth most by the single words of the question, wherever these stand, the best first. */
  readonly likely: readonly TextHit[];
  /** Whether the last word asked for is the beginning of one, so that the question may well go on. */
  readonly isBegun: boolean;
}

export const nothing: TextAnswer = { hits: [], likely: [], isBegun: false };

/** A page in whose text the query stands: an entry, by its number in the index of names, or another page. */
export interface TextHit {
  readonly entry?: number;
  readonly path?: string;
  readonly title?: string;
  /** The words asked for, in normal form; whether the last is only the beginning of one. */
  readonly words: readonly string[];
  readonly begun: boolean;
  /** Whether the words stand apart from each other all over the page, so that it hardly speaks of them together. */
  readonly scattered: boolean;
  /** Whether they stand side by side, or with no more other words between them than they are themselves. */
  readonly tight: boolean;
  /** Where each of them stands on the page. */
  readonly places: readonly Places[];
  /** Those of them that do not stand with the others; only where no page has all of them together. */
  readonly without: readonly string[];
}

/**
 * Pages that have all the words, in any of their forms; first those that name them together, in order and early, the rarer words
 * counting more. Those that have them only far apart come last, and say so.
 */
export async function searchText(typed: string): Promise<TextAnswer> {
  const words = fullTextWords(typed);
  if (words.length === 0) return nothing;
  const [names, text, known] = await Promise.all([loadNames(), loadText(), wordsFor(typed, true)]);
  const { records } = names;
  // The last word may be half typed.
  const longer = known.completionsOf(words.at(-1)!).flatMap(known.formsOf);
  const instead = words.map((word) => standIns(known, word));
  const found = await Promise.all(
    words.map((word, at) =>
      pagesWith(text, known, [
        ...new Set([...known.formsOf(word), ...instead[at]!, ...(at === words.length - 1 ? longer : [])]),
      ]),
    ),
  );
  const count = records.length + text.others.length;
  const weights = found.map(
    ({ size }, word) => Math.log((count + 1) / (size + 0.5)) * (isWeak(words[word]!, size) ? weak : 1),
  );
  const prominence = (places: readonly Places[]): number =>
    places.reduce(
      (sum, { all: [first = 0] }, word) =>
        sum + weights[word]! / (1 + Math.log1p((isAsked(first) ? likeASummary : first) / 8)),
      0,
    );
  const pathOf = (page: number): string =>
    page < records.length ? `${records[page]!.kind}/${records[page]!.slug}` : text.others[page - records.length]![0];
  const toHit = ({ page, places, scattered, tight, without }: Found): TextHit => ({
    ...(page < records.length
      ? { entry: page }
      : { path: pathOf(page), title: text.others[page - records.length]![1] }),
    words,
    begun: longer.length > 0,
    scattered,
    tight,
    places,
    without,
  });
  const inOrder = (pages: readonly Found[]): readonly TextHit[] =>
    pages
      .toSorted(
        (a, b) =>
          Number(a.scattered) - Number(b.scattered) || b.score - a.score || (pathOf(a.page) < pathOf(b.page) ? -1 : 1),
      )
      .map(toHit);
  const fewest = found.reduce((least, other) => (other.size < least.size ? other : least));
  const whole = [...fewest.keys()]
    .filter((page) => found.every((pages) => pages.has(page)))
    .map((page): Found => {
      const places = found.map((pages) => pages.get(page)!);
      const near = nearnessOnPage(places.map(({ all }) => all));
      return {
        page,
        places,
        scattered: near.between > together,
        tight: near.between <= words.length,
        without: [],
        score: prominence(places) * worthOf(near),
      };
    });
  const isBegun = known.isBegun(words.at(-1)!);
  const worth = weighed(
    found,
    weights,
    namedByWord(
      names,
      words.map((word) => known.formsOf(word)),
    ),
  );
  const likely = [...worth]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostLikely)
    .filter(([, own], _, all) => own > leastWorth * all[0]![1])
    .map(([page]): TextHit => {
      const places = found.map((own) => own.get(page) ?? { all: [], addressed: [] });
      const here = places.filter(({ all }) => all.length > 0);
      const { between } = nearnessOnPage(here.map(({ all }) => all));
      return toHit({
        page,
        places,
        score: 0,
        scattered: here.length === words.length && between > together,
        tight: here.length === words.length && between <= words.length,
        without: words.filter((_, word) => places[word]!.all.length === 0 || instead[word]!.length > 0),
      });
    });
  const isMissing = instead.some((others) => others.length > 0);
  // Nor has any page to do with what the source leaves out.
  const isOutside = notCovered(names.field.scope, normalise(typed)).length > 0;
  if (isOutside || (!isMissing && (words.length < 3 || whole.some(({ scattered }) => !scattered))))
    return { hits: inOrder(whole), likely: isOutside ? [] : likely, isBegun };
  // No page has all the words together: those that have most of them do, by what the words weigh.
  const pages = [...new Set(found.flatMap((own) => [...own.keys()]))];
  const having = (worth: readonly number[], least: number, most: number): readonly Found[] =>
    pages.flatMap((page): readonly Found[] => {
      const places = found.map((own) => own.get(page) ?? { all: [], addressed: [] });
      const { share, has } = partly(
        places.map(({ all }) => all),
        worth,
      );
      const lacking = has.filter((one) => !one).length;
      // What stands for a word is not the word.
      const without = words.filter((_, word) => !has[word] || instead[word]!.length > 0);
      if (share < least || without.length === 0 || lacking > most) return [];
      return [{ page, places, scattered: false, tight: false, without, score: share * 100 + prominence(places) }];
    });
  const strict = having(weights, enough, words.length / 2);
  // A word of letters that stands nowhere, nor one like it, may be what is asked for: the others are no answer.
  // Nor are works of another author or year than those asked for.
  const isHere =
    words.every((word, at) => found[at]!.size > 0 || /\d/.test(word)) &&
    words.filter((word) => /^\p{L}{3}/u.test(word)).length > 2;
  const here = weights.map((weight, word) => (found[word]!.size === 0 ? 0 : weight));
  const apart = isMissing ? [] : whole;
  const most = strict.length + apart.length > 0 || !isHere ? strict : theBest(having(here, some, words.length - 1));
  const taken = new Set(most.map(({ page }) => page));
  return {
    hits: [...inOrder(most), ...inOrder(apart.filter(({ page }) => !taken.has(page)))],
    likely,

    isBegun,
  };
}

/** Pages that are nearly worth what the best is. */
function theBest(pages: readonly Found[]): readonly Found[] {
  const best = Math.max(...pages.map(({ score }) => score));
  return pages.filter(({ score }) => score > 0.7 * best);
}

/** A page that was found, by its number, and what it is worth. */
interface Found extends Pick<TextHit, 'places' | 'scattered' | 'tight' | 'without'> {
  readonly page: number;
  readonly score: number;
}

/** Words of the longest statement, or nearly: what stands farther apart is said in no statement. */
const statementLength = 80;

/** Whether a page has all the words in one passage or claim. */
export const isSaidTogether = ({ places }: TextHit): boolean =>
  nearness(places.map(({ addressed }) => addressed)).between < statementLength;
