import { parseHTML } from 'linkedom';
import { close, open } from './pseudo.ts';

/** The words of a text; names of files and columns are none, and what has two capitals is a formula, or the name of a format. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .filter((part) => !/\p{L}[._]\p{L}/u.test(part))
    .flatMap((part) => part.match(/\p{L}[\p{L}’']+/gu) ?? [])
    .filter((word) => !/\p{Lu}.*\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());

/** Words that stand in any English text: alone they do not tell whose they are. */
const common = new Set(
  'the of and or is are was were be to in on at by as an it its this that from with for no not all one more than what which how where who has have been'.split(
    ' ',
  ),
);

/** Texts that are not of the program: their words, and in which company these stand. */
export interface Corpus {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** The corpus of some texts. */
export function corpusOf(texts: readonly string[]): Corpus {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const all = wordsOf(text);
    all.forEach((word, place) => {
      words.add(word);
      if (place > 0) pairs.add(`${all[place - 1]} ${word}`);
    });
  }
  return { words, pairs };
}

/** Whether a text has words that the corpus does not have, or common ones that it has in other company alone. */
function isStrange(text: string, { words, pairs }: Corpus): boolean {
  const all = wordsOf(text);
  return all.some((word, place) => {
    if (!words.has(word)) return true;
    if (!common.has(word)) return false;
    const company = [`${all[place - 1]} ${word}`, `${word} ${all[place + 1]}`];
    return !company.some((pair) => pairs.has(pair));
  });
}

/** What stands outside brackets in a text. */
function outside(text: string): readonly string[] {
  const pieces = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === open || sign === close) {
      depth += sign === open ? 1 : -1;
      pieces.push('');
    } else if (depth === 0) pieces[pieces.length - 1] += sign;
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** What is no text, and the names of programs, columns and their types. */
const unread = 'script, style, code, pre, .Z3988, .openings dt, .tables th[scope=row], .tables th[scope=row] + td';
const attributes = ['title', 'aria-label', 'aria-roledescription', 'aria-description', 'alt', 'placeholder', 'label'];
// The lines of a label are texts of their own.
const inline = 'text,a,abbr,b,bdi,cite,em,i,mark,q,small,span,strong,sub,sup,time,u,wbr,tspan';

/** What readers of a page are told in words that are neither those of the program nor of the corpus. */
export function straysIn(html: string, corpus: Corpus): readonly string[] {
  const { document } = parseHTML(html);
  for (const part of document.querySelectorAll(unread)) part.remove();
  const texts = [
    ...document.querySelectorAll('meta[name=description], meta[property="og:title"], meta[property="og:description"]'),
  ].map((meta) => meta.getAttribute('content') ?? '');
  let text = '';
  const end = (): void => {
    texts.push(text);
    text = '';
  };
  const walk = (element: Element): void => {
    texts.push(...attributes.map((name) => element.getAttribute(name) ?? ''));
    const apart = !element.matches(inline);
    if (apart) end();
    // Two links without a space between are still two words.
    else if (!element.matches('sub, sup')) text += ' ';
    for (const child of element.childNodes) {
      if (child.nodeType === 3) text += child.textContent ?? '';
      if (child.nodeType === 1) walk(child as Element);
    }
    if (apart) end();
  };
  walk(document.documentElement);
  const pieces = new Set(texts.flatMap(outside).map((piece) => piece.replace(/\s+/g, ' ')));
  return [...pieces].filter((piece) => isStrange(piece, corpus));
}
