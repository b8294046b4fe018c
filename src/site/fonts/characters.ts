/** Signs of formulas, units and bounds, which content may come to in other ways than by holding them. */
const made = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋·›×−±≈≤≥°µ';

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

const codePoints = 0x110000;

/** Every character that a site made from these texts (content, vocabulary, programs) may show, sorted. */
export function charactersOf(texts: Iterable<string>): string {
  // A mark for each code point: a set of characters takes ten times as long.
  const met = new Uint8Array(codePoints);
  const meet = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at)!;
      met[code] = 1;
      if (code > 0xffff) at++;
    }
  };
  meet(ascii + made);
  for (const text of texts) {
    meet(text);
    if (!text.includes('\\u')) continue;
    // Programs write what would not be seen in them as an escape.
    for (const [, short, long] of text.matchAll(/\\u(?:([0-9a-f]{4})|\{([0-9a-f]{1,5})\})/gi))
      met[Number.parseInt((short ?? long)!, 16)] = 1;
  }
  const characters: string[] = [];
  for (let code = met.indexOf(1); code >= 0; code = met.indexOf(1, code + 1))
    characters.push(String.fromCodePoint(code));
  return characters.toSorted().join('');
}
