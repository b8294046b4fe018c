import { chinese, english, german, type Language } from '../../quantities/language.ts';
import { quantityReader, type Reading } from '../../quantities/read.ts';
import { unitReader, type UnitReader, type UnitTable } from '../../quantities/units.ts';
import type { Field, Unit } from '../../field/field.ts';
import type { LanguageName } from '../../field/languages.ts';
import { perField } from '../perField.ts';

const languages: Readonly<Record<LanguageName, Language>> = { english, chinese, german };

type Words = Pick<Field, 'units' | 'languages'>;

/** What reads values in the units of a field. */
interface Readers {
  readonly table: UnitTable;
  readonly readValues: (text: string) => readonly Reading[];
  readonly unitAt: UnitReader;
}

const readersOf = perField<Words, Readers>(({ units, languages: listed }) => {
  const asked = listed.length === 0 ? [english] : listed.map(({ name }) => languages[name]);
  const table = Object.fromEntries(units.filter(({ name }) => name !== '1').map((row) => [row.name, row]));
  return {
    table,
    readValues: quantityReader({ units: table, languages: asked, about: {} }),
    unitAt: unitReader(table, asked),
  };
});

/** What the grammar of queries makes of a text: a value, a range and a unit, if it is one value. */
type ReadPlainly = (
  text: string,
) => { readonly value: number; readonly max?: number; readonly unit?: string } | undefined;

/**
 * A query with its values in the spelling that the grammar of queries goes by, where it would not read them as they are typed:
 * `3mAhcm−2` → `3 mAh/cm2`, `C/5` → `0.2 C`, `1600圈` → `1600 cycles`, `10⁻⁸ S/cm` → `0.00000001 S/cm`.
 */
export function inPlainUnits(field: Words, typed: string, readPlainly: ReadPlainly): string {
  const { table, readValues } = readersOf(field);
  let plain = '';
  let at = 0;
  for (const reading of readValues(typed)) {
    const written = typed.slice(reading.from, reading.to);
    if (!isOtherwiseLost(table, reading, written, readPlainly(written))) continue;
    plain += `${typed.slice(at, reading.from)} ${inPlainWords(reading)} `;
    at = reading.to;
  }
  return plain + typed.slice(at);
}

/** Whether what is written means something else, or nothing, to the grammar of queries; a lone letter may be a panel or a molarity. */
function isOtherwiseLost(
  table: UnitTable,
  { value, max, unit }: Reading,
  written: string,
  plainly: ReturnType<ReadPlainly>,
): boolean {
  if (unit === undefined || (/^[A-Z]$/.test(unit) && !/[/\u4e00-\u9fff]/.test(written)) || unit === 'mol/L')
    return false;
  if (plainly?.unit === undefined) return true;
  const scale = table[plainly.unit]!.factor / table[unit]!.factor;
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);
  return !same(plainly.value * scale, value) || (max === undefined) !== (plainly.max === undefined);
}

const signs = { '=': '', '≈': '~', '>': '>', '≥': '>=', '<': '<', '≤': '<=', 'up to': 'up to' } as const;

const inPlainWords = ({ comparator, value, max, unit }: Reading): string =>
  [signs[comparator], digits(value), ...(max === undefined ? [] : ['to', digits(max)]), unit!]
    .filter((word) => word !== '')
    .join(' ');

/** A number without an exponent. */
const digits = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20, maximumSignificantDigits: 12 });

/** The unit that a text is, the whole of it, where it is one of several: `A g-1`, `mAh/cm2`; a single one may be a word. */
export function bareUnit(field: Words, typed: string): Unit | undefined {
  const { unitAt } = readersOf(field);
  const text = typed
    .trim()
    .replace(/^\(|\)$/g, '')
    .replace(/[−–]/g, '-')
    .replace(/⁻/g, '^-')
    .replace(/[¹²³]/g, (digit) => ({ '¹': '1', '²': '2', '³': '3' })[digit]!);
  const found = /[\s/·.^]|-\d/.test(text) ? unitAt(text, 0) : undefined;
  return found && 'unit' in found && found.times === 1 && found.end === text.length && found.unit.includes('/')
    ? found.unit
    : undefined;
}
