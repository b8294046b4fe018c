import { beyond, bounds } from '../../source/bounds.ts';
import { saying } from './forms.ts';
import type { Complain } from './complain.ts';

const containers = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)+/;
const mark = /[*_[\]~`<&!|\\]/g;

/**
 * Whether prose can be parsed at a cost that grows with its length: what makes a Markdown parser slow (nesting, marks that may
 * pair, lines that may underline) is counted first. What is beyond a bound is said, and then nothing is parsed.
 */
export function isBounded(body: string, complain: Complain): boolean {
  const lines = body.split('\n');
  let fine = true;
  const say = (offset: number, message: string | undefined, rule = 'within-bounds'): void => {
    if (message === undefined) return;
    fine = false;
    complain(offset, rule, message);
  };
  say(0, beyond('prose', body.length));
  say(0, beyond('lines', lines.length));
  if (!fine) return false;
  let offset = 0;
  let marks = 0;
  let block = 0;
  for (const line of lines) {
    if (line.trim() === '') [marks, block] = [0, offset + line.length + 1];
    const head = containers.exec(line)?.[0] ?? '';
    const levels = head.match(/\S+/g)?.join('').replace(/\d+/g, '').length ?? 0;
    say(offset, beyond('nesting', levels));
    say(offset, beyond('indent', line.length - line.trimStart().length));
    const before = marks;
    marks += line.match(mark)?.length ?? 0;
    if (before <= bounds.marks.most) say(block, beyond('marks', marks));
    if (/^ {0,3}(?:-+|=+)[ \t]*$/.test(line)) say(offset, saying('underlined'), 'prose-is-in-grammar');
    offset += line.length + 1;
  }
  return fine;
}
