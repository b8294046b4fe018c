import { quote } from '../source/bounds.ts';
import type { Problem } from './problem.ts';

/**
 * The last wall: an exception that nobody foresaw becomes a problem that names the file, so that no content can end the
 * compiler. Every cause that is known has a rule and a message of its own.
 */
export function walled<T>(path: string, work: () => T, otherwise: (problem: Problem) => T): T {
  try {
    return work();
  } catch (error) {
    const what = quote(error instanceof Error ? error.message : String(error));
    return otherwise({
      path,
      line: 1,
      column: 1,
      rule: 'compiler-holds',
      message: `the compiler cannot read this file (${what}); the fault is ours: please report it with the file`,
    });
  }
}
