/** American words and their form on this site; families that follow a rule (-ize, -yze, sulph-) are in `inOurSpelling`. */
const american: Readonly<Record<string, string>> = {
  aluminum: 'aluminium',
  behavior: 'behaviour',
  center: 'centre',
  color: 'colour',
  favor: 'favour',
  fiber: 'fibre',
  fibers: 'fibres',
  gray: 'grey',
  labeled: 'labelled',
  liter: 'litre',
  meter: 'metre',
  modeling: 'modelling',
  nanofiber: 'nanofibre',
  nanofibers: 'nanofibres',
  nanometer: 'nanometre',
  vapor: 'vapour',
};

const withZ = new Set(['resize', 'resized', 'resizes', 'resizing', 'capsize', 'oversize', 'oversized', 'downsize']);

const other = new RegExp(`z|sulph|${Object.keys(american).join('|')}`);

/** Whether a lower-case text may have a word that is not in the spelling of the site: most have none, and an index has many words. */
export const mayBeSpeltOtherwise = (text: string): boolean => other.test(text);

/** One lower-case word in the spelling of the site: `polarization` → `polarisation`, `sulphide` → `sulfide`. */
export function inOurSpelling(word: string): string {
  if (Object.hasOwn(american, word)) return american[word]!;
  // Most words have none of these letters, and an index has many words.
  if (!/z|sulph/.test(word) || withZ.has(word)) return word;
  return word
    .replace(/sulph/g, 'sulf')
    .replace(/^(\p{L}{3,})iz(e|es|ed|er|ers|ing|ation|ations|able)$/u, '$1is$2')
    .replace(/^(\p{L}{2,})yz(e|es|ed|er|ers|ing)$/u, '$1ys$2');
}
