import { escapeHtml, markUp } from '../chemistry/markup.ts';

/** A piece of HTML that was written as such; everything else that a template is given is text. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: HTML, text to escape, several of them, or nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

const statics = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * The one way to write HTML outside Astro: what is put in is escaped, unless it is HTML itself or a list of it. White space of the
 * template is one space, and none beside blocks; what is put in keeps its own. Attributes stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let texts = statics.get(strings);
  if (!texts) statics.set(strings, (texts = strings.map(tight)));
  let text = texts[0]!;
  for (let at = 0; at < parts.length; at++) text += written(parts[at]) + texts[at + 1]!;
  return new Html(text);
}

/** A title or sentence with its subscripts and superscripts. */
export const marked = (text: string): Html => new Html(markUp(text));

/** Pieces with the same between each two of them. */
export const joined = (parts: readonly Part[], between: string): readonly Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string') return escapeHtml(part);
  return typeof part === 'number' ? String(part) : part.map(written).join('');
}

const block =
  /\s*(<\/?(?:article|body|dd|details|div|dl|dt|h[1-6]|head|li|link|main|meta|nav|ol|p|pre|section|script|summary|table|tbody|td|th|thead|title|tr|ul)\b[^<>]*>)\s*/g;

const tight = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=\/?>)/g, '')
    .replace(block, '$1');
