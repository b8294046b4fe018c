import { createRequire } from 'node:module';
import type * as Oxigraph from 'oxigraph';
import type { Query } from '../model/query.ts';
import { inspectCharacters, plainText } from '../source/characters.ts';
import { quote } from '../source/bounds.ts';
import type { Source } from '../source/source.ts';
import type { Problem } from './problem.ts';

const file = /^queries\/(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\.rq$/;

/** Whether a path of a content folder is that of a question. */
export const isQuery = (path: string): boolean => file.test(path);

/** The questions of a content folder in the order of their names, and what is wrong with them. */
export function readQueries(sources: readonly Source[]): {
  readonly queries: readonly Query[];
  readonly problems: readonly Problem[];
} {
  const read = sources
    .filter(({ path }) => isQuery(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(readOne);
  return { queries: read.flatMap(({ query }) => query ?? []), problems: read.flatMap(({ problems }) => problems) };
}

function readOne({ path, text: written, unread }: Source): { query?: Query; problems: readonly Problem[] } {
  if (unread) return { problems: [{ path, ...unread }] };
  const text = plainText(written);
  const problems: Problem[] = inspectCharacters(text).map((flaw) => ({ path, ...flaw }));
  const problem = (line: number, message: string): void => {
    problems.push({ path, line, column: 1, rule: 'query-is-sparql', message });
  };
  const lines = text.split('\n');
  const [title = '', says = ''] = lines.map((line) => /^#\s*(\S.*)$/.exec(line)?.[1]?.trim() ?? '');
  if (title === '') problem(1, 'the first line must be “# ” and what the question is called');
  else if (says === '') problem(2, 'the second line must be “# ” and the question in a sentence');
  const query = { id: file.exec(path)!.groups!['id']!, title, says, text: lines.slice(2).join('\n').trim() };
  const fault = title === '' || says === '' ? undefined : faultOf(query.text);
  if (fault) problem(fault.line + firstLine(lines), fault.message);
  return problems.length > 0 ? { problems } : { query, problems };
}

/** How many lines stand before the query itself. */
const firstLine = (lines: readonly string[]): number => 2 + lines.slice(2).findIndex((line) => line.trim() !== '');

/** Why a query cannot be answered: it is asked of nothing. `line` counts from 1 in its text. */
function faultOf(text: string): { readonly line: number; readonly message: string } | undefined {
  if (/\bSERVICE\b/i.test(text.replace(/<[^>]*>|"[^"\n]*"|#.*/g, '')))
    return { line: 1, message: 'a query asks nobody else: remove SERVICE' };
  // Most compilations know the questions: the store is large.
  const { Store } = createRequire(import.meta.url)('oxigraph') as typeof Oxigraph;
  try {
    const answer = new Store().query(text, { base_iri: 'https://example.org/' });
    return Array.isArray(answer) ? undefined : { line: 1, message: 'a query must be a SELECT' };
  } catch (error) {
    // The store lists every sign that might stand there: the place alone is of use.
    const [, line = '1', column] = /^error at (\d+):(\d+)/.exec((error as Error).message) ?? [];
    const where = column === undefined ? quote((error as Error).message) : `see column ${column}`;
    return { line: Number(line), message: `this is no SPARQL, or a prefix is missing: ${where}` };
  }
}
