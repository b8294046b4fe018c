import type { z } from 'zod';

/** The dimension of what has one that cannot be read: whatever is written fits. */
export const anyDimension = '?';

/** What a row that names nothing else must have. */
const stubs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  kinds: { singular: '?', plural: '?', says: '?', mark: 'ellipse', palette: 'grey' },
  relations: { label: '?', inverse: '?', says: '?' },
  bases: {},
  methods: {},
  cells: {},
  modalities: {},
  units: { dimension: anyDimension },
  quantities: { says: '?' },
  conditions: { label: '?' },
  tests: { label: '?', says: '?' },
  locators: { prefix: '?', numbering: 'title', example: '?' },
};

/** Takes out what an issue is about, and what it stands in only where that is a list: the names of classes stay. */
function drop(left: Record<string, unknown>, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
    return issue.keys.forEach((key) => void delete left[key]);
  let holder = left;
  for (const [depth, step] of issue.path.entries()) {
    const next = holder[String(step)];
    const isLast = depth === issue.path.length - 1;
    if (!isLast && isRecord(next)) {
      holder = next;
      continue;
    }
    if (isLast && issue.code === 'unrecognized_keys' && isRecord(next)) for (const key of issue.keys) delete next[key];
    else delete holder[String(step)];
    return;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of the tables that a row’s name, and what a value under it must be, are known from. */
interface Names {
  readonly kinds: readonly string[];
  readonly dimensions: readonly string[];
}

/**
 * What is left of a row that has problems, so that they hide nothing: entries that use its name are checked as if it were right.
 * Undefined for tables that entries do not name.
 */
export function mended(
  table: string,
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  { kinds, dimensions }: Names,
): object | undefined {
  const stub = Object.hasOwn(stubs, table) ? stubs[table] : undefined;
  if (!stub) return undefined;
  const left: Record<string, unknown> = isRecord(value) ? structuredClone(value) : {};
  for (const issue of issues) drop(left, issue);
  const lost = (name: string): boolean => !(name in left);
  const ends = ['from', 'to'].filter((name) => table === 'relations' && lost(name));
  const unmeasured = table === 'quantities' && lost('dimension');
  // Its columns fit the shape that it had.
  if (table === 'conditions' && (lost('dimensions') || lost('entries'))) delete left['columns'];
  const result = schema.safeParse({
    ...stub,
    ...Object.fromEntries(ends.map((name) => [name, kinds])),
    ...(unmeasured ? { dimension: dimensions[0] } : {}),
    ...left,
  });
  if (!result.success) return undefined;
  const row = result.data as object;
  if (unmeasured) return { ...row, dimension: anyDimension };
  if (table !== 'conditions' || !isRecord(value)) return row;
  if ('dimensions' in value && lost('dimensions')) return { ...row, shape: 'measure', dimensions: [anyDimension] };
  return 'entries' in value && lost('entries') ? { ...row, shape: 'entries' } : row;
}
