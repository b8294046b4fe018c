import * as words from '#words/searchNothing.ts';
import { term } from '../../field/term.ts';
import { elementsOf, type Composition } from '../../search/composition.ts';
import type { NumberAnswer } from '../../search/finding/answer.ts';
import { systemKey, type NameIndex } from '../../search/finding/nameIndex.ts';
import { nearestNames } from '../../search/finding/nearest.ts';
import { notCovered } from '../../search/finding/notCovered.ts';
import { missingPlace } from '../../search/finding/place.ts';
import { fullTextWords } from '../../search/fullText.ts';
import { normalise } from '../../search/normalise.ts';
import { pieces } from '../../words/pieces.ts';
import { element, kindMark, siteAddress, typeset } from '../dom/element.ts';

/** Help when nothing was found: what was understood, the nearest names, and what the review leaves out. */
export function printNothing(
  index: NameIndex,
  typed: string,
  narrowed: boolean,
  numbers?: NumberAnswer,
): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (narrowed) lines.push(element('p', {}, words.narrowed));
  const composition = index.formulas.readings(typed)[0];
  const asked = fullTextWords(typed);
  const missing = missingPlace(index, typed);
  if (missing !== undefined) lines.push(element('p', {}, missing));
  else if (numbers) lines.push(element('p', {}, words.noValue));
  else if (composition && /\d|[A-Z].*[A-Z]/.test(typed))
    lines.push(
      element(
        'p',
        {},
        (isMadeOf(index, composition) ? words.noSuchFormula : words.noSuchElements)(elementsOf(composition)),
      ),
    );
  else if (asked.length > 0) lines.push(element('p', {}, words.lookedFor(asked)));
  const near = nearestNames(index, typed);
  if (near.length > 0)
    lines.push(
      element('p', {}, near.some(({ shares }) => shares) ? words.nearestEntries : words.nearestNames),
      element(
        'ul',
        { class: 'near' },
        ...near.map(({ entry, name, shares, beside }) => {
          const record = index.records[entry]!;
          const also = name === record.title ? [] : [' (', ...typeset(name), ')'];
          return element(
            'li',
            {},
            element(
              'a',
              { href: siteAddress(`${record.kind}/${record.slug}/`) },
              kindMark(term(index.field.kinds, record.kind)),
              ' ',
              ...typeset(record.title),
            ),
            ...also,
            ...(shares ? [words.shares(shares, beside ?? [])] : []),
          );
        }),
      ),
    );
  const { scope } = index.field;
  const outside = notCovered(scope, normalise(typed));
  lines.push(
    element(
      'p',
      {},
      [scope.covers, ...(outside.length > 0 ? [words.notTreated(outside, scope.covers !== undefined)] : [])]
        .flatMap((sentence) => (sentence === undefined ? [] : [`${sentence} `]))
        .join(''),
      ...pieces(words.allNames, { link: element('a', { href: siteAddress('search/#a-z') }, words.allNamesLink) }),
    ),
  );
  return lines;
}

const isMadeOf = ({ systems }: NameIndex, composition: Composition): boolean => systems.has(systemKey(composition));
