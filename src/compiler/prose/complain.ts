import { bounds } from '../../source/bounds.ts';
import { placer } from '../../source/flaw.ts';
import type { Problem } from '../problem.ts';

/** Says what is wrong at an offset of the prose. */
export type Complain = (offset: number, rule: string, message: string) => void;

/** Collects what is wrong with the prose of a file, as many problems as a report will show. */
export function complaints({
  path,
  body,
  bodyLine,
}: {
  readonly path: string;
  readonly body: string;
  readonly bodyLine: number;
}): { readonly complain: Complain; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const place = placer(body);
  return {
    problems,
    complain: (offset, rule, message) => {
      if (problems.length > bounds.problems.most) return;
      const { line, column } = place(offset);
      problems.push({ path, line: line + bodyLine - 1, column, rule, message });
    },
  };
}
