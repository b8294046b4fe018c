/** Signs of formulas, units and bounds, which content may come to in other ways than by holding them. */
const made = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋·›×−±≈≤≥°µ';

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));

/** Every character that a site made from these texts (content, vocabulary, programs) may show, sorted. */
export function charactersOf(texts: Iterable<string>): string {
  const characters = new Set(ascii + made);
  for (const text of texts) {
    // Nearly all are of those that are there anyway.
    for (const [character] of text.matchAll(/[^\n\x20-\x7e]/gu)) characters.add(character);
    if (text.includes('\n')) characters.add('\n');
    // Programs write what would not be seen in them as an escape.
    for (const [, short, long] of text.matchAll(/\\u(?:([0-9a-f]{4})|\{([0-9a-f]{1,5})\})/gi))
      characters.add(String.fromCodePoint(Number.parseInt((short ?? long)!, 16)));
  }
  return [...characters].toSorted().join('');
}
