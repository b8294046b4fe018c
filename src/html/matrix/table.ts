import * as listWords from '#words/list.ts';
import * as words from '#words/matrix.ts';
import { noGroup } from '#words/matrixAnswer.ts';
import { flatten } from '../../chemistry/markup.ts';
import { blankSentence } from '../../derive/blankCell.ts';
import type { Cell } from '../../derive/evidenceCell.ts';
import { hasClaim, type Matrix, type Row } from '../../derive/evidenceMatrix.ts';
import type { Column } from '../../derive/matrixCells.ts';
import { namesIn } from '../../field/term.ts';
import { claimAddress, entryAddress } from '../../model/address.ts';
import type { Around } from '../around.ts';
import { inside, type Branch, type Item } from '../list/cut.ts';
import { html, marked, type Html } from '../template.ts';
import { levelOf } from './level.ts';

/** The columns of a matrix that stand on one page, with their places in its rows. */
export type Columns = readonly (readonly [place: number, column: Column])[];

/** A matrix as a table that may go on on further pages, in its first grouping. */
export function matrixTable(around: Around, matrix: Matrix, columns: Columns): Branch {
  const rows = matrix.rows.filter(hasClaim);
  const [first] = matrix.groups;
  const groups = Map.groupBy(rows, (row) => (first === undefined ? '' : (row.groups[first] ?? '')));
  const ordered = [...groups].sort(([a], [b]) => Number(a === noGroup) - Number(b === noGroup) || (a < b ? -1 : 1));
  return {
    around: tableAround(around, matrix, columns),
    items: ordered.map(([group, own]) => ({
      around: html`<tbody>
        ${groupHead(group, columns)}${inside}
      </tbody>`,
      again: html`<tbody>
        ${groupHead(group, columns, listWords.continuation)}${inside}
      </tbody>`,
      items: own.map((row): Item => ({
        name: flatten(row.node.title),
        around: inside,
        items: [rowOf(around, matrix, row, columns)],
      })),
    })),
  };
}

const groupHead = (group: string, columns: Columns, more = ''): Html | false =>
  group !== '' &&
  html`<tr class="group">
    <th colspan="${columns.length + 1}" scope="rowgroup"><span>${marked(group)}${more}</span></th>
  </tr>`;

const tableAround = ({ atlas, link }: Around, matrix: Matrix, columns: Columns): Html =>
  html`<evidence-matrix data-claims="matrix/${matrix.id}.json" data-blank="${blankSentence(atlas, matrix.view)}"
    ><div class="scroll matrix" role="region" aria-label="${matrix.view.title}" tabindex="0">
      <table>
        <caption class="visually-hidden">
          ${matrix.view.title}: ${matrix.view.counts}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="corner"><span class="visually-hidden">${words.row}</span></th>
            ${columns.map(
              ([, { node, title }]) =>
                html`<th scope="col" class="column">
                  ${
                    node
                      ? html`<a href="${link(entryAddress(node.id))}">${marked(title)}</a>`
                      : html`<span>${title}</span>`
                  }
                </th>`,
            )}
          </tr>
        </thead>
        ${inside}
      </table>
    </div>
    <dialog aria-labelledby="cell-heading"></dialog
  ></evidence-matrix>`;

function rowOf(around: Around, matrix: Matrix, row: Row, columns: Columns): Html {
  const { node, groups, cells } = row;
  const of = matrix.groups.map((name) => html` data-group-${name}="${groups[name] ?? noGroup}"`);
  const count = cells.reduce((sum, { claims }) => sum + claims.length, 0);
  return html`<tr class="row" ${of} data-name="${flatten(node.title)}" data-count="${count}">
    <th scope="row"><a href="${around.link(entryAddress(node.id))}">${marked(node.title)}</a></th>
    ${columns.map(([place, column]) => cellOf(around, row, column, cells[place]!))}
  </tr>`;
}

/** Most cells of a large matrix are blank: one piece for all. */
const notClaimed = html`<td></td>`;
const outside = html`<td class="outside"><span class="visually-hidden">${words.doesNotApply}</span></td>`;

function cellOf({ atlas: { field }, link }: Around, { node }: Row, column: Column, cell: Cell): Html {
  if (cell.state === 'not claimed') return notClaimed;
  if (cell.state === 'does not apply') return outside;
  const name = html`<span class="visually-hidden column-name">${marked(column.title)}: </span>`;
  const { claims, byBasis, works, state } = cell;
  if (claims.length > 0) {
    const best = byBasis.at(-1)![0];
    const level = levelOf(field, namesIn(field.bases).indexOf(best));
    const address = claims.length === 1 ? claimAddress(claims[0]!) : entryAddress(node.id);
    const inWords = words.cellInWords(flatten(node.title), flatten(column.title), byBasis);
    const isContradicted = state === 'contradicted';
    return html`<td class="${state === 'without data' ? 'without' : `claimed ${level} ${state}`}">
      <a href="${link(address)}" data-open="${claims.join(' ')}" title="${inWords}"
        >${name}${works === 0 ? '§' : works}${isContradicted && ' !'}<span class="visually-hidden">
          ${' '}${works === 0 ? words.ownWord : words.work(works)},
          ${best}${isContradicted && `, ${words.contradicted}`}</span
        ></a
      >
    </td>`;
  }
  return html`<td class="inferred" title="${words.inferredTitle}">
    <a href="${link(`${entryAddress(node.id)}#inferred`)}"
      >${name}→<span class="visually-hidden"> ${words.inferred}</span></a
    >
  </td>`;
}
