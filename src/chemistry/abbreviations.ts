/** Compounds of capitals only; any other such text is an abbreviation: `NVP`, `PC`, `NF`. */
const compounds = new Set(
  'CO NO OH CN HF HI KF KI KH KOH KCN KSCN SCN NCO HCN HNCO HOCN BN VN WC WN UN UC COS HOF HNO HOI KIO COOH CHO HCO'.split(
    ' ',
  ),
);

/** Abbreviations that could be read element by element. */
const spelledLikeFormulas = new Set('LiPON NaPON P3HT PC61BM PC71BM'.split(' '));

/** Nanostructures behind the symbol of what they are of: `CuNW`, `AgNPs`. */
const shaped = /^(?:[A-Z][a-z]?\d*)*(?:NW|NP|NS|NR|NT|NF|QD|NWA|NSA)s?$/;

/** Whether a text is an abbreviation although elements have the same letters. */
export const isAbbreviation = (text: string): boolean =>
  (/^[A-Z]{2,}$/.test(text) && !compounds.has(text)) ||
  // Grades and formats: NCM811, SS316, CR2032.
  /^[A-Z]{1,4}\d{3,}$/.test(text) ||
  spelledLikeFormulas.has(text) ||
  (/^[A-Z][a-z]/.test(text) && shaped.test(text));

/** Whether a text has the shape of an abbreviation: two capitals or more, hardly a small letter: `CNs`, `rGO`, `MXene`, `ZIF-8`, `MIL-53(Al)`. */
export const hasShape = (text: string): boolean =>
  text.length <= 24 &&
  /^[a-z]?\d?(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z]*\d*(?:-\d{1,4}(?:\([A-Z][a-z]?\))?)?$/.test(text) &&
  !/[a-z]{4}/.test(text);
