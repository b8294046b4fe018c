const words = new Set('In As At He No I Be Am'.split(' '));
const pairs = new Set('I-V C-V I-t V-I N/P'.split(' '));

/**
 * Why a text that stands in running text, or is typed into a search field, is no formula although it can be read as one: `In` is a
 * word, `10 V` a quantity. In a field for formulas `In` is indium.
 */
export function whyNotInText(text: string): string | undefined {
  if (words.has(text)) return `“${text}” is a word here`;
  if (pairs.has(text)) return `“${text}” names two measured quantities`;
  // 13C and 14C are nuclides more often than rates, 12C is not.
  if (text === '12C') return rate(text);
  if (/^(?!1[34]C)\d+(?:[.,]\d+)?\s*(?:[AVKWNSFHTCM]|Pa|Hz)$/.test(text)) return `“${text}” is a quantity`;
  return undefined;
}

const rate = (text: string): string => `“${text}” is a rate of charging`;

/** Why a text is no formula wherever it stands: rates of charging, quantities with a unit. */
export function whyNever(text: string): string | undefined {
  if (/^(?:C\s?\/\s?\d+(?:\.\d+)?|\d*[.,]\d+\s?C|(?!1[234]C)\d+(?:\/\d+)?\s?C)$/.test(text)) return rate(text);
  if (/^\d+(?:[.,]\d+)?\s?(?:[mkμunpM]?(?:A|Ah|V|W|Wh|g|m|s|L|Hz|Pa|eV|mol)|h|min|cm|°C|wt|%)(?:$|[\s/·])/.test(text))
    return 'this is a quantity with its unit';
  return undefined;
}
