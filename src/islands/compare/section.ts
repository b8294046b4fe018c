import type { Certainty } from '../../derive/certainty.ts';
import type { TestRows } from '../../exports/compareRows.ts';
import { element } from '../dom/element.ts';
import { cellColumn } from './columns.ts';
import type { CompareRow } from './match.ts';

/** A report of a test; its row on the page is made when it is shown. */
export interface SectionRow {
  readonly id: string;
  /** The title of what it is about. */
  readonly subject: string;
  readonly facts: CompareRow;
  /** Its cell in a column, which stands in no page. */
  readonly cell: (column: number) => HTMLTableCellElement;
  readonly make: () => HTMLTableRowElement;
}

/** A report that is shown, and how surely it belongs there. */
export interface ShownRow extends SectionRow {
  readonly certainty: Certainty;
}

/** The reports on one test, and where the page tells of them. */
export interface CompareSection extends Pick<TestRows, 'subject' | 'told'> {
  readonly host: HTMLElement;
  readonly test: string;
  /** The start of its sentence: “Bakes”. */
  readonly says: string;
  readonly plural: string;
  readonly table: HTMLTableElement;
  readonly line: HTMLElement;
  readonly unstated: HTMLElement;
  readonly rows: readonly SectionRow[];
}

/** Reads a section once. */
export function sectionOf(host: HTMLElement, all: TestRows): CompareSection {
  return {
    host,
    test: host.dataset['test']!,
    says: host.dataset['says']!,
    plural: host.dataset['plural']!,
    table: host.querySelector('table')!,
    line: host.querySelector('.count')!,
    unstated: host.querySelector('.unstated')!,
    subject: all.subject,
    told: all.told,
    rows: rowsOf(all),
  };
}

function rowsOf({ outcomes, facts, contradicted, cells }: TestRows): readonly SectionRow[] {
  const disputed = new Set(contradicted);
  const columns = cells.map(cellColumn);
  return outcomes.map((id, place) => {
    let text: string | undefined;
    return {
      id,
      get subject() {
        return columns[0]!.cell(place).dataset['value'] ?? '';
      },
      cell: (column) => columns[column]!.cell(place),
      make: () => {
        const row = element('tr', { 'data-outcome': id });
        row.innerHTML = columns.map(({ html }) => html(place)).join('');
        return row;
      },
      facts: {
        ...facts[place]!,
        contradicted: disputed.has(place),
        get text() {
          return (text ??= columns.map((column) => column.text(place)).join(' '));
        },
      },
    };
  });
}

/** The heads of a table, in the order of its columns. */
export const headsOf = ({ table }: Pick<CompareSection, 'table'>): readonly HTMLTableCellElement[] => [
  ...table.tHead!.rows[0]!.cells,
];
