import { partsOfCell } from '../../model/outcomeTable.ts';
import { quote } from '../../source/bounds.ts';
import type { Cell } from './csv.ts';
import type { Column, TableFlaw } from './header.ts';
import type { Located } from './located.ts';

/** A value with the unit of its column, where the cell gives a number alone. */
export const withUnit = (text: string, unit: string | undefined): string =>
  unit === undefined || unit === '1' || !/\d$/.test(text) ? text : `${text} ${unit}`;

/** What a cell says, as front matter would give it. */
export function valueOf({ text, offset }: Cell, column: Column & { of: 'outcome' }, flaws: TableFlaw[]): Located {
  switch (column.shape) {
    case 'one':
      return { offset, value: withUnit(text, column.unit) };
    case 'list':
      return { offset, items: partsOfCell(text).map((value) => ({ offset, value })) };
    case 'numbers': {
      const parts = text.split(/[;,\s]+/).filter((part) => part !== '');
      const odd = parts.find((part) => !/^\d+$/.test(part));
      if (odd !== undefined)
        flaws.push({ offset, message: `“${column.name}”: ${quote(odd)} is no number; write numbers with ; between` });
      const numbers = parts.filter((part) => /^\d+$/.test(part));
      return { offset, items: numbers.map((part) => ({ offset, value: Number(part) })) };
    }
  }
}

/** `cu-foil: 44.5 mV`, or `cu-foil` where no value is given. */
export function baselineOf({ text, offset }: Cell): Located {
  const [, subject = text, value = ''] = /^([^:]*?)\s*:\s*(.*)$/.exec(text) ?? [];
  return { offset, pairs: [[subject, { offset, value: value === '' ? null : value }]] };
}
