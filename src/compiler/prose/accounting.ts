import type { Nodes, Parents, Text } from 'mdast';
import type { Complain } from './complain.ts';
import type { RefusedForm } from './forms.ts';
import type { Letters } from './letters.ts';

/** What accounting for the characters of a body needs and collects. */
export interface Accounting {
  readonly source: string;
  readonly say: (offset: number, form: RefusedForm, what?: string) => void;
  readonly complain: Complain;
  /** Accounts for a node; `column` is where the text of the list item or note around it begins, 0 outside. */
  readonly visit: (node: Nodes, to: Accounting, column?: number) => void;
  readonly letters: Map<Text, Letters>;
  /** Where the last HTML was met. */
  html?: number;
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** The marks that a node has before, between and behind its children. */
export interface Marks {
  readonly open?: RegExp;
  readonly between?: RegExp;
  readonly close?: RegExp;
}

const none = /^$/;

/** Holds what stands before, between and behind the children of a node against what must stand there, and visits them. */
export function accountGaps(node: Parents, to: Accounting, marks: Marks, column = 0): void {
  const { open = none, between = none, close = none } = marks;
  const check = (start: number, end: number, expected: RegExp): void => {
    const gap = to.source.slice(start, end);
    if (!expected.test(gap)) to.say(start + Math.max(0, gap.search(/\S/)), 'unknown');
  };
  let from = startOf(node);
  node.children.forEach((child, index) => {
    check(from, startOf(child), index === 0 ? open : between);
    to.visit(child, to, column);
    from = endOf(child);
  });
  if (node.children.length > 0) check(from, endOf(node), close);
}
