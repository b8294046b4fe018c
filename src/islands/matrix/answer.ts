import type { MatrixClaim } from '../../exports/matrixClaims.ts';
import * as words from '#words/matrix.ts';
import { pieces } from '../../words/pieces.ts';
import { element, siteAddress, typeset } from '../dom/element.ts';
import { cellName, columnHead, columnsIn, linkOf, rowHead, rowsIn, wordsOf } from './cells.ts';

/** Neighbours of a blank that are named at first. */
const most = 8;

/** What a cell answers: its claims; or that there are none, what is nearest, and what would fill it. */
export function answerOf(
  cell: HTMLTableCellElement,
  claims: Readonly<Record<string, MatrixClaim>>,
  blank: string,
): readonly HTMLElement[] {
  const ids = linkOf(cell)?.dataset['open']?.split(' ') ?? [];
  if (ids.length > 0)
    return [element('ul', {}, ...ids.flatMap((id) => (claims[id] ? [printClaim(id, claims[id])] : [])))];
  const [row, column] = [rowHead(cell), columnHead(cell)];
  const table = cell.closest('table')!;
  const follows = linkOf(cell);
  const index = columnsIn(table).indexOf(column) + 1;
  const isPart = document.querySelector('.leaves') !== null;
  const inRow = [...cell.closest('tr')!.cells].slice(1).filter(linkOf).sort(byClaims);
  const own = groupOf(cell);
  const inColumn = rowsIn(table)
    .flatMap(({ cells }) => (linkOf(cells[index]!) ? [cells[index]!] : []))
    .sort((a, b) => byClaims(a, b) || Number(groupOf(b) === own) - Number(groupOf(a) === own));
  return [
    element('p', {}, ...sentence(blank, row, column)),
    ...(follows
      ? [element('p', {}, ...pieces(words.follows, { link: element('a', { href: follows.href }, words.followsLink) }))]
      : []),
    ...near(row, inRow, columnHead, isPart),
    ...near(column, inColumn, rowHead, isPart),
    element('h3', {}, words.whatFillsIt),
    element('p', {}, fillOf(index)),
  ];
}

/** Claims come before what follows, and blanks not at all. */
const byClaims = (a: HTMLTableCellElement, b: HTMLTableCellElement): number =>
  Number(isClaimed(b)) - Number(isClaimed(a));

const isClaimed = (cell: HTMLTableCellElement): boolean => linkOf(cell)?.dataset['open'] !== undefined;

/** What the row of a cell belongs with, in the grouping the table comes with. */
const groupOf = (cell: HTMLTableCellElement): string | undefined =>
  Object.entries(cell.closest('tr')!.dataset).find(([name]) => name.startsWith('group'))?.[1];

const fillOf = (column: number): string => document.querySelectorAll('.fills dd')[column - 1]?.textContent ?? '';

function sentence(template: string, row: Element, column: Element): readonly (Node | string)[] {
  return template
    .split(/(\{row\}|\{column\})/)
    .flatMap((part): readonly (Node | string)[] =>
      part === '{row}' ? wordsOf(row) : part === '{column}' ? wordsOf(column) : part === '' ? [] : [part],
    );
}

function near(
  of: Element,
  cells: readonly HTMLTableCellElement[],
  head: (cell: HTMLTableCellElement) => Element,
  isPart: boolean,
): readonly HTMLElement[] {
  if (cells.length === 0)
    return [element('p', {}, ...pieces(isPart ? words.nothingHere : words.nothingNear, { name: wordsOf(of) }))];
  const item = (cell: HTMLTableCellElement): HTMLElement =>
    element(
      'li',
      {},
      element('a', { href: `?cell=${cellName(cell)}`, 'data-cell': cellName(cell) }, ...wordsOf(head(cell))),
      ` ${linkOf(cell)!.title.split(': ').at(-1) ?? ''}`,
    );
  const rest = cells.slice(most);
  return [
    element('h3', {}, ...pieces(isPart ? words.nearestHere : words.nearestOf, { name: wordsOf(of) })),
    element('ul', {}, ...cells.slice(0, most).map(item)),
    ...(rest.length === 0
      ? []
      : [
          element('details', {}, element('summary', {}, words.more(rest.length)), element('ul', {}, ...rest.map(item))),
        ]),
  ];
}

function printClaim(id: string, { text, evidence }: MatrixClaim): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: siteAddress(`claims/${id}/`) }, ...typeset(text)),
    ...evidence.map(([locator, address, basis, confidence, references, says]) =>
      element(
        'div',
        { class: 'proof' },
        says === '' ? undefined : element('p', { class: 'says' }, ...typeset(says)),
        element(
          'span',
          { class: 'evidence' },
          address === '' ? locator : element('a', { href: siteAddress(address) }, locator),
          ...references.flatMap(([number, reference], index) => [
            index === 0 ? ` · ${words.reference} ` : ', ',
            element('a', { href: siteAddress(`${reference}/`) }, `[${number}]`),
          ]),
          ` · ${basis} · ${words.confidence[confidence]}`,
        ),
      ),
    ),
  );
}
