import { readEntries } from '../compiler/readEntries.ts';
import type { Field } from '../field/field.ts';
import { kindOfShape } from '../field/select.ts';
import type { ReferenceMatter } from '../model/frontmatter.ts';
import type { Source } from '../source/source.ts';
import { noMemory, type Memory } from '../compiler/memory.ts';
import { plainName } from '../compiler/nameIndex.ts';
import { entryText, titlesOf } from './entryText.ts';
import { differences, marksOfKnown, marksOfWork, type Difference, type KnownWork } from './known.ts';
import type { Fault, Work } from './work.ts';

/** What an import would do: entries to make, works that are there, records that are there twice. */
export interface Plan {
  readonly made: readonly { readonly source: Source; readonly number: number; readonly work: Work }[];
  readonly known: readonly {
    readonly path: string;
    readonly work: Work;
    readonly differences: readonly Difference[];
  }[];
  readonly twice: readonly { readonly work: Work; readonly first: Work }[];
  /** Entries that the check would refuse; then nothing may be written. */
  readonly faults: readonly Fault[];
}

/**
 * Holds works against the references of a content folder. Nothing that is there changes; new ones get the next numbers. Entries that
 * stand in a memory, which is that of the field, are not read again.
 */
export function planImport(
  works: readonly Work[],
  sources: readonly Source[],
  field: Field,
  file: string,
  memory: Memory = noMemory,
): Plan {
  const kind = kindOfShape(field, 'works') ?? 'references';
  const { entries } = readEntries(sources, field, memory);
  const list = entries
    .filter((entry) => entry.kind === kind)
    .map((entry): KnownWork => ({ path: entry.path, fields: entry.fields as unknown as ReferenceMatter }));
  const byMark = new Map(list.flatMap((one) => marksOfKnown(one).map((mark) => [mark, one] as const)));
  const fresh = new Map<string, Work>();
  const taken = new Set(sources.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
  const titles = new Set(entries.map(({ fields }) => plainName(fields.title)));
  let number = Math.max(0, ...list.map(({ fields }) => fields.number));
  const made: Plan['made'][number][] = [];
  const known: Plan['known'][number][] = [];
  const twice: Plan['twice'][number][] = [];
  for (const work of works) {
    const marks = marksOfWork(work);
    const there = marks.flatMap((mark) => byMark.get(mark) ?? [])[0];
    const first = marks.flatMap((mark) => fresh.get(mark) ?? [])[0];
    if (there) known.push({ path: there.path, work, differences: differences(there, work) });
    else if (first) twice.push({ work, first });
    else {
      do number += 1;
      while (taken.has(`${idOf(work, number)}.md`));
      for (const mark of marks) fresh.set(mark, work);
      const path = `${kind}/${idOf(work, number)}.md`;
      const choices = titlesOf(work, number);
      const title = choices.find((one) => !titles.has(plainName(one))) ?? choices.at(-1)!;
      titles.add(plainName(title));
      made.push({ source: { path, text: entryText(work, number, title, file) }, number, work });
    }
  }
  return { made, known, twice, faults: refused(made, sources, field) };
}

/** The id of a work: first author, year, number. */
function idOf({ authors: [first], year }: Work, number: number): string {
  const name = first === undefined ? '' : first.kind === 'person' ? first.family : first.name;
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return `${plain === '' ? 'work' : plain}-${year}-${number}`;
}

/** What the check would say of the new entries, at the lines of their records. */
function refused(made: Plan['made'], sources: readonly Source[], field: Field): readonly Fault[] {
  const vocabulary = sources.filter(({ path }) => !path.endsWith('.md') || path === 'index.md');
  const { problems } = readEntries([...vocabulary, ...made.map(({ source }) => source)], field);
  // The same slip may be in several fields of an entry: one line a record.
  return made.flatMap(({ source, work }) => {
    const problem = problems.find(({ path }) => path === source.path);
    return problem ? [{ line: work.line, message: `the record ${work.key}: ${problem.message}` }] : [];
  });
}
