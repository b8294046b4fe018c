/** A number as written, and where it ends. */
export interface Figure {
  readonly value: number;
  readonly end: number;
}

const mantissa =
  /[+-]?(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:'\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|\.\d+)/y;
const exponent = /(?:[eE]([+-]?\d{1,3})(?![\dA-Za-z])|\s?[×·*xX]\s?10\^?([+-]?\d{1,3})(?!\d))/y;
const powerOfTen = /([+-]?)10\^([+-]?\d{1,3})(?!\d)/y;

const at = (shape: RegExp, text: string, place: number): RegExpExecArray | null => {
  shape.lastIndex = place;
  return shape.exec(text);
};

/** Reads `10,000`, `10 000`, `99,92`, `1e-8`, `2 × 10^-8`, `10^-8`; a comma before just three digits parts thousands, unless a nought stands before it. */
export function readFigure(text: string, place: number): Figure | undefined {
  const power = at(powerOfTen, text, place);
  if (power) return { value: Number(`${power[1]}1e${power[2]}`), end: place + power[0].length };
  const found = at(mantissa, text, place);
  if (!found) return undefined;
  const end = place + found[0].length;
  const times = at(exponent, text, end);
  const value = valueOf(found[0]);
  return times ? { value: Number(`${value}e${times[1] ?? times[2]}`), end: end + times[0].length } : { value, end };
}

function valueOf(digits: string): number {
  const joined = digits.replace(/[ ']/g, '');
  const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(joined);
  return Number(thousands ? joined.replaceAll(',', '') : joined.replace(',', '.'));
}
