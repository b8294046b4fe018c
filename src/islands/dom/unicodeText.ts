const raised = new Map([...'0123456789+-−()n'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][at]!]));
const lowered = new Map([...'0123456789+-−()x'].map((plain, at) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₓ'][at]!]));

/** The text of a part of the page in one line, sub- and superscripts as characters of their own: a file has no tags for them. */
export const unicodeText = (part: Node | null | undefined): string =>
  part ? textIn(part, undefined).replace(/\s+/g, ' ').trim() : '';

function textIn(part: Node, level: ReadonlyMap<string, string> | undefined): string {
  if (part.nodeType === Node.TEXT_NODE)
    return [...(part.textContent ?? '')].map((character) => level?.get(character) ?? character).join('');
  const own = part.nodeName === 'SUP' ? raised : part.nodeName === 'SUB' ? lowered : level;
  return [...part.childNodes].map((child) => textIn(child, own)).join('');
}
