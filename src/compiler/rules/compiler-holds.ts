import type { Rule } from './rule.ts';

export const compilerHolds: Rule = {
  id: 'compiler-holds',
  says: 'No content ends the compiler.',
  wall: true,
};
