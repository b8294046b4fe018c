import { saysTheSame } from '../../derive/editions.ts';
import type { Edition, Said } from '../../model/edition.ts';
import type { Source } from '../../source/source.ts';
import type { Problem } from '../problem.ts';
import { readCsv } from '../tables/csv.ts';
import type { Release } from './releases.ts';

/** Where what a version said stands in a content folder. */
export const editionPath = (version: string): string => `releases/${version}.csv`;

/** Whether a path of a content folder says what a version said. */
export const isEdition = (path: string): boolean => /^releases\/[^/]+\.csv$/.test(path);

const head = 'claim_id,says,places,works';

/**
 * What a version said, as the claims that are new in it or say otherwise than in the version before; one that is gone says
 * nothing. The first version is written whole, each later one costs what changed.
 */
export function writeEdition(before: ReadonlyMap<string, Said>, now: ReadonlyMap<string, Said>): string {
  const rows = [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((id) => {
    const [then, present] = [before.get(id), now.get(id)];
    if (present === undefined) return [[id, '', '', '']];
    return then && saysTheSame(then, present) ? [] : [[id, present.says, present.places, present.works]];
  });
  return [head, ...rows.map((row) => row.map(quote).join(','))].join('\n').concat('\n');
}

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What the released versions said, the earliest first; a version without a file, or a file without a manifest, is left out. */
export function readEditions(
  sources: readonly Source[],
  releases: readonly Release[],
): { readonly editions: readonly Edition[]; readonly problems: readonly Problem[] } {
  const editions: Edition[] = [];
  const problems: Problem[] = [];
  let said: ReadonlyMap<string, Said> = new Map();
  for (const { version, date } of releases) {
    const source = sources.find(({ path }) => path === editionPath(version));
    if (!source || source.unread) continue;
    const changed = readOne(source.text);
    if (!changed) {
      const message = `this is not what “npm run release” wrote; put back the file that was released with version ${version}`;
      problems.push({ path: source.path, line: 1, column: 1, rule: 'manifest-is-whole', message });
      continue;
    }
    said = new Map([...new Map([...said, ...changed])].filter(([, row]) => row.says !== ''));
    editions.push({ version, date, said });
  }
  return { editions, problems };
}

function readOne(text: string): ReadonlyMap<string, Said> | undefined {
  const { rows, broken } = readCsv(text.replaceAll('\r\n', '\n'), ',');
  const [first = [], ...body] = rows;
  if (broken || first.map((cell) => cell.text).join() !== head || body.some((row) => row.length !== 4))
    return undefined;
  return new Map(
    body.map((row) => {
      const [id = '', says = '', places = '', works = ''] = row.map((cell) => cell.text);
      return [id, { says, places, works }];
    }),
  );
}
