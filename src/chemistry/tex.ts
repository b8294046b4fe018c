import { greek } from './spellingTables.ts';
import type { Substance } from './tree.ts';
import { inRuns } from './write.ts';

const names = new Map(Object.entries(greek).map(([name, letter]) => [letter, `\\${name} `]));
const shared: Readonly<Record<string, string>> = {
  '′': "'",
  '″': "''",
  '±': '\\pm ',
  '□': '\\square ',
  '{': '\\{',
  '}': '\\}',
};

/** What characters on the line become; `math` is whether they stand in mathematics as they are. */
const write = (own: Readonly<Record<string, string>>, text: string): string =>
  [...text].map((character) => own[character] ?? shared[character] ?? names.get(character) ?? character).join('');

const inTex = (substance: Substance, onLine: (text: string) => string): string =>
  inRuns(substance)
    .map(({ level, text }) =>
      level === 'line' ? onLine(text) : `${level === 'sub' ? '_' : '^'}{${write({ '•': '\\bullet ' }, text)}}`,
    )
    .join('');

/** For the package mhchem: `\ce{Na_{1-x}CoO_{2}}`, `\ce{CuSO_{4}*5H_{2}O}`. */
export const mhchem = (substance: Substance): string =>
  `\\ce{${inTex(substance, (text) =>
    write({ '·': '*', '–': '-', '≡': '#', '*': '\\ast ' }, text).replace(/\\[a-z]+ (?:'{1,2})?/g, '$$$&$$'),
  )}}`;

/** For LaTeX without packages: `$\mathrm{Na_{1-x}CoO_{2}}$`. */
export const latex = (substance: Substance): string =>
  `$\\mathrm{${inTex(substance, (text) => write({ '·': '\\cdot ', '–': '\\text{-}', '-': '\\text{-}', '≡': '\\equiv ', '*': '\\ast ' }, text))}}$`;
