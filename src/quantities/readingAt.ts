import { readFigure } from './figure.ts';
import type { Comparator } from './language.ts';
import type { Reading } from './read.ts';
import { wordAt, wordBefore, type Spoken } from './spoken.ts';
import type { UnitFound, UnitReader, UnitTable } from './units.ts';

/** Everything that is needed at each place of a text. */
export interface Scan {
  readonly table: UnitTable;
  readonly unitAt: UnitReader;
  readonly hasRates: boolean;
  readonly before: Spoken<Comparator>;
  readonly behind: Spoken<Comparator>;
  readonly to: readonly string[];
  readonly between: Spoken<string>;
  readonly times: Spoken<number>;
  readonly about: Spoken<string>;
}

/** A number with its unit, and where they end. */
interface Amount {
  readonly value: number;
  readonly unit?: UnitFound;
  readonly end: number;
}

/** The value whose number begins at a place; what stands before `from` belongs to another. */
export function readingAt(scan: Scan, text: string, place: number, from: number): Reading | undefined {
  // Digits within a word, a formula or another number: Na2O, 3.1.2; but two values may be parted by a slash alone: 1 mA/1 mAh.
  const before = text.slice(Math.max(0, place - 1), place);
  if (/[A-Za-z\d.,/_^]$/.test(before) && !(before === '/' && from > 0 && from === place - 1)) return undefined;
  const low = amountAt(scan, text, place);
  if (!low) return undefined;
  const said = saidBefore(scan, text, place, from);
  const other = rangeAt(scan, text, low.end, said.joint);
  // Two values parted by a dash: 1 mA cm-2–1 mAh cm-2.
  const high = other && isSameKind(scan, low.unit, other.unit) ? other : undefined;
  const tolerance = high ? undefined : toleranceAt(scan, text, low.end);
  const last = high ?? tolerance ?? low;
  const unit = last.unit ?? low.unit;
  const behind = wordAt(scan.behind, text, skip(text, last.end));
  const end = behind?.end ?? last.end;
  const after = said.about === undefined ? aboutAt(scan, text, end) : undefined;
  const about = said.about ?? after?.value;
  const comparator = behind?.value ?? said.comparator ?? (low.open ? '≥' : undefined);
  if (unit === undefined && about === undefined && comparator === undefined) return undefined;
  const [value, max] = inOrder(
    converted(scan, inUnit(low.value, low.unit ?? unit), low.unit, unit),
    high && inUnit(high.value, high.unit ?? unit),
  );
  return {
    ...(about === undefined ? {} : { about }),
    comparator: comparator ?? '=',
    value,
    ...(max === undefined ? {} : { max }),
    ...(tolerance ? { tolerance: inUnit(tolerance.value, unit) } : {}),
    ...(unit && 'unit' in unit ? { unit: unit.unit } : {}),
    ...(unit && 'unknown' in unit ? { unknown: unit.unknown } : {}),
    from: said.start,
    to: after?.end ?? end,
  };
}

const skip = (text: string, place: number): number => (text[place] === ' ' ? place + 1 : place);

/** Whether numbers with these units are ends of one range. */
const isSameKind = ({ table }: Scan, low: UnitFound | undefined, high: UnitFound | undefined): boolean =>
  !low || !high || ('unit' in low && 'unit' in high && dimensionOf(table, low.unit) === dimensionOf(table, high.unit));

const dimensionOf = (table: Scan['table'], unit: string): string | undefined => table[unit]?.dimension;

/** The lower end of a range in the unit of the upper one: `500 nm to 1 µm`. */
function converted({ table }: Scan, value: number, from: UnitFound | undefined, to: UnitFound | undefined): number {
  if (!from || !to || !('unit' in from) || !('unit' in to) || from.unit === to.unit) return value;
  return Number(((value * table[from.unit]!.factor) / table[to.unit]!.factor).toPrecision(12));
}

/** A converted value, without what the conversion rounds off. */
const inUnit = (value: number, unit: UnitFound | undefined): number =>
  unit && 'unit' in unit && unit.times !== 1 ? Number((value * unit.times).toPrecision(12)) : value;

const inOrder = (low: number, high: number | undefined): readonly [number, number?] =>
  high === undefined ? [low] : high < low ? [high, low] : [low, high];

/** Reads a number with its unit: `0.2C`, `C/5`, `1/5 C`, `1万圈`, `1000+ h`. */
function amountAt(scan: Scan, text: string, place: number): (Amount & { readonly open?: boolean }) | undefined {
  const rate = scan.hasRates
    ? /^(?:(\d+)\s?\/\s?(\d+)\s?C|C\s?\/\s?(\d+(?:\.\d+)?))(?![\p{L}\p{N}]|\.\d)/u.exec(text.slice(place, place + 24))
    : null;
  if (rate) {
    const value = Number((Number(rate[1] ?? 1) / Number(rate[2] ?? rate[3])).toPrecision(12));
    const end = place + rate[0].length;
    return Number.isFinite(value) ? { value, unit: { unit: 'C', times: 1, end }, end } : undefined;
  }
  const figure = readFigure(text, place);
  if (!figure || !Number.isFinite(figure.value)) return undefined;
  const times = thousandsAt(text, figure.end) ?? wordAt(scan.times, text, figure.end);
  const open = text[figure.end] === '+' && !/^\+\s?\d/.test(text.slice(figure.end));
  const end = times?.end ?? figure.end + (open ? 1 : 0);
  const value = times ? figure.value * times.value : figure.value;
  const unit = unitBehind(scan, text, end);
  if (!unit && /^[A-Za-z_^]/.test(text.slice(end))) return undefined;
  return { value, ...(unit ? { unit } : {}), end: unit?.end ?? end, open };
}

/** `10k cycles`: a small k right behind the number and before a word, for kilo belongs to a unit. */
const thousandsAt = (text: string, end: number): { readonly value: number; readonly end: number } | undefined =>
  /^k\s\p{L}/u.test(text.slice(end)) ? { value: 1000, end: end + 1 } : undefined;

function unitBehind(scan: Scan, text: string, end: number): UnitFound | undefined {
  // Before a noun a number is joined to its unit: a 500-cycle test, 9-μm foil.
  const start = /^-\p{Ll}/u.test(text.slice(end)) ? end + 1 : skip(text, end);
  const unit = scan.unitAt(text, start);
  // A polytype is written alike: 1T-MoS2, 2H-MoS2.
  return unit && start === end && /^[A-Z]-[A-Z]/.test(text.slice(start, start + 3)) ? undefined : unit;
}

/** The other end of a range: `-2 mA`, ` to 3 mA`, ` and 10 mV` after “between”. */
function rangeAt(scan: Scan, text: string, end: number, joint: string | undefined): Amount | undefined {
  const rest = text.slice(end);
  const word = joint === undefined ? undefined : [joint];
  const spokenTo = [...(word ?? scan.to)].find(
    (to) => rest.toLowerCase().startsWith(` ${to} `) || (/[^\x00-\u024f]/.test(to) && rest.startsWith(to)),
  );
  const gap =
    /^\s?(?:-|~|\.\.\.?|…)\s?(?=[\d.])/.exec(rest)?.[0] ??
    (spokenTo === undefined ? undefined : rest.startsWith(spokenTo) ? spokenTo : ` ${spokenTo} `);
  return gap === undefined ? undefined : amountAt(scan, text, end + gap.length);
}

function toleranceAt(scan: Scan, text: string, end: number): Amount | undefined {
  const gap = /^\s?(?:±|\+\/-|\+-)\s?(?=[\d.])/.exec(text.slice(end))?.[0];
  return gap === undefined ? undefined : amountAt(scan, text, end + gap.length);
}

/** What words before a number say of it, from the number backwards: comparison, range, and what it is of. */
function saidBefore(
  scan: Scan,
  text: string,
  place: number,
  from: number,
): { readonly start: number; readonly comparator?: Comparator; readonly joint?: string; readonly about?: string } {
  let start = place;
  let comparator: Comparator | undefined;
  let joint: string | undefined;
  const back = (): number => (text[start - 1] === ' ' && start - 1 > from ? start - 1 : start);
  for (let round = 0; round < 3; round++) {
    const between = joint === undefined ? wordBefore(scan.between, text, back(), from) : undefined;
    if (between) ({ value: joint, start } = between);
    const found = wordBefore(scan.before, text, back(), from);
    if (!found) continue;
    // “over ~1000” is more than.
    if (comparator === undefined || comparator === '≈' || comparator === '=') comparator = found.value;
    ({ start } = found);
  }
  const filler = /(?:^|(?<=[ ,;(]))(?:an?|the|of|is|was|are|were|with|has|的|为)$/.exec(text.slice(from, back()));
  let end = filler ? from + filler.index : back();
  for (let round = 0; round < 2; round++) {
    const more = /(?:^|(?<=[ ,;(]))(?:an?|the|of|is|was|are|reaches|value|的|为)\s?$/.exec(text.slice(from, end));
    if (more) end = from + more.index;
  }
  while (end > from && text[end - 1] === ' ') end--;
  const about = wordBefore(scan.about, text, end, from);
  return {
    start: about?.start ?? start,
    ...(comparator === undefined ? {} : { comparator }),
    ...(joint === undefined ? {} : { joint }),
    ...(about ? { about: about.value } : {}),
  };
}

/** What a word behind a value says it is of: `10.8 mV voltage`, `50% share`. */
function aboutAt(scan: Scan, text: string, end: number): { readonly value: string; readonly end: number } | undefined {
  const gap = /^(?:\s|\sof\s|\s?的)?/.exec(text.slice(end))![0];
  return wordAt(scan.about, text, end + gap.length);
}
