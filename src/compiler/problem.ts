import { VFile } from 'vfile';
import type { Place } from '../model/graph.ts';

/** A problem in content, as data: collected, never thrown. `rule` names what must hold. */
export interface Problem extends Place {
  readonly rule: string;
  readonly message: string;
}

/** The problems as messages on one VFile per content file, sorted by file and place: what editors and reporters read. */
export function toFiles(problems: readonly Problem[]): readonly VFile[] {
  const paths = [...new Set(problems.map((problem) => problem.path))].sort();
  return paths.map((path) => {
    const file = new VFile({ path });
    for (const { line, column, rule, message } of problems.filter((problem) => problem.path === path).sort(byPlace))
      file.message(message, { place: { line, column }, source: 'sodiograph', ruleId: rule }).fatal = true;
    return file;
  });
}

/** One line a problem: `content/materials/x.md:12:5 error message (rule)`. */
export function report(problems: readonly Problem[], folder: string, grade: 'error' | 'notice' = 'error'): string {
  return toFiles(problems)
    .flatMap((file) =>
      file.messages.map(
        ({ line, column, reason, ruleId }) => `${folder}/${file.path}:${line}:${column} ${grade} ${reason} (${ruleId})`,
      ),
    )
    .join('\n');
}

const byPlace = (a: Problem, b: Problem): number =>
  a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
