const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-xn'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋ₓₙ'][index]!]),
);
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'][index]!]),
);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const turn = (text: string, signs: Readonly<Record<string, string>>): string => {
  const flat = text.replace(/[−–]/g, '-');
  return [...flat].every((sign) => sign in signs) ? [...flat].map((sign) => signs[sign]!).join('') : text;
};

/** Text of a record as entries hold it: Unicode sub- and superscripts, no markup, on one line. */
export const plainOf = (text: string): string =>
  text
    .replace(/<sub>(.*?)<\/sub>/gis, (_, inner: string) => turn(inner.trim(), lowered))
    .replace(/<sup>(.*?)<\/sup>/gis, (_, inner: string) => turn(inner.trim(), raised))
    .replace(/<\/?(?:i|b|em|strong|span|sc|inf|scp|title|jats:[a-z]+)(?:\s[^<>]*)?>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name]!)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
