import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

class CSSFontFaceRule {
  readonly style: { readonly getPropertyValue: (name: string) => string };
  constructor(told: Readonly<Record<string, string>>) {
    this.style = { getPropertyValue: (name) => told[name] ?? '' };
  }
}
interface Face {
  readonly family: string;
  readonly bytes: Uint8Array;
  readonly how: object;
}

const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
const sheet = {
  cssRules: [
    new CSSFontFaceRule({
      'font-family': '"Serif 4"',
      'font-style': 'italic',
      'font-weight': '100 900',
      src: `url("data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}")`,
    }),
    new CSSFontFaceRule({ 'font-family': 'Like Serif', src: 'local("Georgia")' }),
    { selectorText: 'body' },
  ],
};

/** The faces that the script adds in a browser whose arrays have these functions of their own. */
function facesIn(Uint8Array: object): readonly Face[] {
  const faces: Face[] = [];
  const globals = {
    document: { styleSheets: [sheet], fonts: { add: (face: Face) => faces.push(face) } },
    CSSFontFaceRule,
    FontFace: function (family: string, bytes: Uint8Array, how: object): Face {
      return { family, bytes, how };
    },
    Uint8Array,
  };
  runInNewContext(readFileSync('src/html/letters.js', 'utf8'), { ...globals, atob });
  return faces;
}

it.each([
  ['a browser of today', { fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')) }],
  ['an older one', { from: Uint8Array.from.bind(Uint8Array) }],
])('in %s the first line is set in the letters of the style sheet', (_, arrays) => {
  expect(facesIn(arrays).map(({ family, bytes, how }) => ({ family, bytes: [...bytes], how }))).toEqual([
    { family: 'Serif 4', bytes: [...bytes], how: { style: 'italic', weight: '100 900' } },
  ]);
});
