/** What crystallises with a salt, so that a point before it, with its number, starts an adduct and is no decimal point. */
const added = 'H2O|D2O|H2O2|NH3|N2H4|CH3OH|CH4O|MeOH|EtOH|C2H5OH|HCl|HF|THF|DME|DMF|DMSO|diglyme|py'
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');
const behind = new RegExp(`(?:\\d+(?:[.,]\\d+)?(?:/\\d+)?|[xyn])?\\(?(?:${added})(?![a-z])`, 'y');
const digitsBefore = /\d+$/;

/**
 * Whether the point at a place joins an adduct: `CuSO4.5H2O`. Between two digits it is a decimal point, unless a solvate stands behind
 * it; but a 0 or 1 before it is no amount on its own, so `Na1.5H2O` has one and a half.
 */
export function isAdductPoint(text: string, at: number): boolean {
  if (!/^[\da-zA-Z([□]/.test(text.slice(at + 1)) || at === 0) return false;
  const digits = digitsBefore.exec(text.slice(Math.max(0, at - 12), at))?.[0];
  if (digits === undefined || !/\d/.test(text[at + 1]!)) return true;
  if (/^[01]$/.test(digits)) return false;
  // Where units are counted, the first is too: 3Al2O3.2SiO2.
  if (/^\d+[A-Z]/.test(text)) return true;
  behind.lastIndex = at + 1;
  return behind.test(text);
}

/** Whether the star at a place joins an adduct, `CuSO4*5H2O`, and does not stand for any element: `Na-*-O`, `*TiO3`. */
export const isAdductStar = (text: string, at: number): boolean =>
  /[\dA-Za-z)\]}+□]$/.test(text.slice(0, at)) && /^[\dA-Za-z([□^]/.test(text.slice(at + 1));
