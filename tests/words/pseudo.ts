import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const english = resolve('src/words/en');

/** What marks the words of the program: they stand between these, and what they are told stands outside. */
export const [open, close] = ['⟦', '⟧'] as const;

/**
 * The words of a language that stands between brackets, as the source of a module. A function is told its texts between signs
 * of their own; where all of them come back in place, they stand outside the brackets.
 */
const marking = `
const [open, close, given, taken] = ['⟦', '⟧', '\\uE000', '\\uE001'];
const within = (text) => text === '' ? '' : open + text + close;
const text = (says) => says.split(/(\\{\\w+\\})/).map((part, place) => place % 2 === 1 ? part : within(part)).join('');
const apart = (said) => said.split(/([\\u{E000}][^\\u{E000}\\u{E001}]*[\\u{E001}])/u)
  .map((part, place) => place % 2 === 1 ? part.slice(1, -1) : text(part)).join('');
const told = (value) => typeof value === 'string' && value !== '' ? given + value + taken
  : Array.isArray(value) ? value.map(told) : value;
const plain = (said) => said.replace(/[\\uE000\\uE001]/g, '');
const saying = (word) => (...all) => {
  const says = word(...all);
  if (typeof says !== 'string') return marked(says);
  let apartly;
  try { apartly = word(...all.map(told)); } catch { return text(says); }
  return plain(apartly) === says ? apart(apartly) : text(says);
};
export function marked(word) {
  if (typeof word === 'string') return text(word);
  if (typeof word === 'function') return saying(word);
  if (Array.isArray(word)) return word.map(marked);
  if (word instanceof RegExp || word === null || typeof word !== 'object') return word;
  return Object.fromEntries(Object.entries(word).map(([name, value]) => [name, marked(value)]));
}
`;

/** Writes the words of the program between brackets into a folder, one file for each, with the same names. */
export async function writePseudo(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'marked.ts'), marking);
  for (const name of readdirSync(english).filter((file) => file.endsWith('.ts'))) {
    const file = join(english, name);
    const words = Object.keys((await import(pathToFileURL(file).href)) as object);
    const lines = words.map((word) => `export const ${word} = marked(words.${word});`);
    writeFileSync(
      join(folder, name),
      [`import * as words from '${file}';`, `import { marked } from './marked.ts';`, ...lines, ''].join('\n'),
    );
  }
}
