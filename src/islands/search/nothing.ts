import { term } from '../../field/term.ts';
import { elementsOf, readings, type Composition } from '../../search/composition.ts';
import type { NumberAnswer } from '../../search/finding/answer.ts';
import { systemKey, type NameIndex } from '../../search/finding/nameIndex.ts';
import { nearestNames } from '../../search/finding/nearest.ts';
import { notCovered } from '../../search/finding/notCovered.ts';
import { listed } from '../../search/finding/listed.ts';
import { missingPlace } from '../../search/finding/place.ts';
import { fullTextWords } from '../../search/fullText.ts';
import { normalise } from '../../search/normalise.ts';
import { element, kindMark, siteAddress, typeset } from '../dom/element.ts';

/** Help when nothing was found: what was understood, the nearest names, and what the review leaves out. */
export function printNothing(
  index: NameIndex,
  typed: string,
  narrowed: boolean,
  numbers?: NumberAnswer,
): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (narrowed) lines.push(element('p', {}, 'The filters leave nothing over; without them there may be results.'));
  const composition = readings(typed)[0];
  const words = fullTextWords(typed);
  const missing = missingPlace(index, typed);
  if (missing !== undefined) lines.push(element('p', {}, missing));
  else if (numbers)
    lines.push(
      element(
        'p',
        {},
        'No value of the review answers this. Try a wider bound, or leave out the words beside the number.',
      ),
    );
  else if (composition && /\d|[A-Z].*[A-Z]/.test(typed))
    lines.push(
      element(
        'p',
        {},
        `Read as a formula of ${listed(elementsOf(composition), 'and')}. ${
          isMadeOf(index, composition)
            ? 'No entry has just this formula.'
            : `No entry is made of just ${composition.size === 1 ? 'this element' : 'these elements'}.`
        }`,
      ),
    );
  else if (words.length > 0)
    lines.push(
      element(
        'p',
        {},
        `Looked for ${words.length === 1 ? 'the word' : 'pages with all of'} ${words.map((word) => `“${word}”`).join(', ')}, in names and in the text.`,
      ),
    );
  const near = nearestNames(index, typed);
  if (near.length > 0)
    lines.push(
      element('p', {}, near.some(({ shares }) => shares) ? 'The nearest entries are:' : 'The nearest names are:'),
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
            ...(shares ? [elementsInWords(shares, beside ?? [])] : []),
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
      [
        scope.covers,
        ...(outside.length > 0
          ? [`${scope.covers === undefined ? 'The source' : 'It'} does not treat ${listed(outside)}.`]
          : []),
      ]
        .flatMap((sentence) => (sentence === undefined ? [] : [`${sentence} `]))
        .join(''),
      element('a', { href: siteAddress('search/#a-z') }, 'See all names from A to Z'),
      '.',
    ),
  );
  return lines;
}

const isMadeOf = ({ systems }: NameIndex, composition: Composition): boolean => systems.has(systemKey(composition));

/** `: has H and O, besides C and Na`. */
const elementsInWords = (shares: readonly string[], beside: readonly string[]): string =>
  `: has ${listed(shares, 'and')}${beside.length > 0 ? `, besides ${listed(beside, 'and')}` : ''}`;
