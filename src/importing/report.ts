import type { Plan } from './plan.ts';
import { printed } from './entryText.ts';

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** What an import does, for people: new entries, what it would change in those that are there (and does not), and a sum. */
export function importReport({ made, known, twice }: Plan, file: string, folder: string): string {
  const differing = known.filter(({ differences }) => differences.length > 0);
  const lines = [
    ...made.map(({ source, number, work }) => `new  [${number}] ${folder}/${source.path}  ${printed(work)}`),
    ...twice.map(
      ({ work, first }) => `twice  ${file}:${work.line} is the work of ${file}:${first.line}; the first one counts`,
    ),
    ...differing.flatMap(({ path, work, differences }) => [
      `differs  ${folder}/${path} from ${file}:${work.line}; it stays as it is:`,
      ...differences.flatMap(({ field, is, would }) => [
        ...(is === undefined ? [] : [`  - ${field}: ${is}`]),
        `  + ${field}: ${would}`,
      ]),
    ]),
    `${count(made.length + known.length + twice.length, 'record')}: ${made.length} new, ${known.length} in the list already` +
      `${differing.length === 0 ? '' : ` (${differing.length} with differences)`}${twice.length === 0 ? '' : `, ${twice.length} twice in the file`}.`,
  ];
  return lines.join('\n');
}
