import { VFile } from 'vfile';
import type { Place } from '../model/graph.ts';
import { bounds } from '../source/bounds.ts';

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
  const once = listingOnce();
  return toFiles(problems)
    .flatMap((file) =>
      file.messages.map(
        ({ line, column, reason, ruleId }) =>
          `${folder}/${printable(file.path)}:${line}:${column} ${grade} ${once(reason)} (${ruleId})`,
      ),
    )
    .join('\n');
}

/** The same for GitHub, which shows each at its line of a pull request: `::error file=…,line=…,col=…,title=…::message`. */
export const annotations = (
  problems: readonly Problem[],
  folder: string,
  grade: 'error' | 'notice' = 'error',
): string =>
  toFiles(problems)
    .flatMap((file) =>
      file.messages.map(({ line, column, reason, ruleId }) => {
        const path = escaped(`${folder}/${printable(file.path)}`, /[%\r\n:,]/g);
        return `::${grade} file=${path},line=${line},col=${column},title=${ruleId}::${escaped(reason, /[%\r\n]/g)}`;
      }),
    )
    .join('\n');

const escaped = (text: string, signs: RegExp): string => text.replace(signs, (sign) => encodeURIComponent(sign));

/** Gives a long list of allowed words the first time only: ten slips need it no more than one does. */
function listingOnce(): (message: string) => string {
  const given = new Set<string>();
  return (message) =>
    message.replace(/; (allowed[^:;]*): ([^;]{50,})/g, (whole, what: string, list: string) => {
      if (given.has(list)) return `; ${what}: as above`;
      given.add(list);
      return whole;
    });
}

/** The problems with as many of each file as a report shows, the first ones, and a word on the rest. */
export function shortened(problems: readonly Problem[]): readonly Problem[] {
  const { most } = bounds.problems;
  return [...Map.groupBy(problems, ({ path }) => path).values()].flatMap((own) => {
    if (own.length <= most) return own;
    const first = own.toSorted(byPlace).slice(0, most);
    const { path, line, column } = first.at(-1)!;
    const message = `there are more problems in this file than the ${most} shown; mend these first`;
    return [...first, { path, line, column, rule: 'within-bounds', message }];
  });
}

/** A file name on one line: a name may hold line ends and worse. */
const printable = (path: string): string => path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');

const byPlace = (a: Problem, b: Problem): number =>
  a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
