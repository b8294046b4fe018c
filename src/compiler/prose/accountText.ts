import type { Text } from 'mdast';
import { beyond, bounds, quote } from '../../source/bounds.ts';
import { endOf, startOf, type Accounting } from './accounting.ts';
import { citationsIn } from './citations.ts';
import { leftoversIn } from './leftovers.ts';
import { lettersOf, type Letters } from './letters.ts';

/** Text: each character is the one typed, and none is markup that no parser took. */
export function accountText(node: Text, to: Accounting, column: number): void {
  const { source, say, complain } = to;
  const letters = lettersOf(node, source);
  to.letters.set(node, letters);
  const [needless] = letters.needless;
  if (needless !== undefined) say(needless, 'needlessEscape');
  if (letters.stray !== undefined) say(letters.stray, source[letters.stray] === '&' ? 'entity' : 'unknown');
  const long = new RegExp(`\\S{${bounds.word.most + 1},}`).exec(node.value);
  if (long) complain(letters.at[long.index] ?? startOf(node), 'within-bounds', beyond('word', long[0].length) ?? '');
  for (const end of letters.lineEnds) {
    const indent = /^[ \t]*/.exec(source.slice(end + 1, endOf(node)))![0].length;
    if (indent < column) say(end + 1 + indent, 'lazyLine');
  }
  let rest = letters.masked;
  for (const { index, length, problem } of citationsIn(rest)) {
    const offset = letters.at[index] ?? startOf(node);
    if (problem !== undefined)
      complain(offset, 'prose-is-in-grammar', `${quote(rest.slice(index, index + length))}: ${problem}`);
    rest = rest.slice(0, index) + '\0'.repeat(length) + rest.slice(index + length);
  }
  accountLeftovers(rest, letters, to);
}

function accountLeftovers(rest: string, { at }: Letters, { source, say }: Accounting): void {
  const startsLine = (index: number): boolean => {
    const offset = at[index] ?? 0;
    return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  };
  for (const { form, index, found } of leftoversIn(rest, startsLine))
    say(at[index] ?? 0, form, found.trim() === '' ? undefined : `${quote(found.trim())} is left as text`);
}
