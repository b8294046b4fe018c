import fc from 'fast-check';

/*
 * Units of random text. The units that fast-check has by these names make a table of all million characters before the first
 * text, which takes a second and stays in memory.
 */

/** Any character: a code point that is no half of a pair, assigned or not. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10_f7_ff })
  .map((number) => String.fromCodePoint(number < 0xd8_00 ? number : number + 0x8_00));

/** First and last character of scripts and of signs, each of which a reader takes for one. */
const ranges = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x2_ff],
  [0x3_91, 0x3_a1],
  [0x3_b1, 0x3_c9],
  [0x4_00, 0x4_82],
  [0x20_10, 0x20_27],
  [0x20_70, 0x20_71],
  [0x20_74, 0x20_8e],
  [0x21_00, 0x23_ff],
  [0x30_41, 0x30_96],
  [0x4e_00, 0x9f_ff],
  [0xac_00, 0xd7_a3],
  [0x1_d4_00, 0x1_d4_54],
  [0x1_f3_00, 0x1_f3_fa],
] as const;

/** What a reader takes for one character, of one code point or several. */
export const anyGrapheme: fc.Arbitrary<string> = fc.oneof(
  ...ranges.map(([min, max]) => fc.integer({ min, max }).map((number) => String.fromCodePoint(number))),
  fc.constantFrom('e\u0301', 'A\u030A', 'o\u0308', 'n\u0303', 'ᄒ\u1161ᆫ', '🇳🇴', '👩\u200D🔬', 'क्षि', '4\uFE0F\u20E3'),
);
