import { addedIn } from '../field/added.ts';
import { basisOf, usual } from '../field/basis.ts';
import type { Field, Kind } from '../field/field.ts';
import { kindOfShape } from '../field/select.ts';
import type { Evidence, NodeId } from '../model/graph.ts';
import type { FrontMatter } from '../model/frontmatter.ts';
import { suggest } from '../field/suggest.ts';
import { parseLocator, passageAnchor } from '../model/locator.ts';
import { quote } from '../source/bounds.ts';
import { locate } from './locate.ts';
import { nameIndex } from './nameIndex.ts';
import type { Problem } from './problem.ts';
import type { Names } from './prose/names.ts';
import type { Entry, SiteEntry } from './validate.ts';

/** The evidence of an item, as front matter gives it. */
export interface EvidenceItem extends Pick<FrontMatter['relations'][number], 'at' | 'cites' | 'confidence'> {
  readonly method?: string | undefined;
  readonly cell?: string | undefined;
  readonly modality?: string | undefined;
  readonly source?: string | undefined;
  readonly through?: readonly string[] | undefined;
  readonly why?: string | undefined;
  readonly says?: string | undefined;
}

/** Looks up what front matter names; what is missing becomes a problem. */
export interface Resolve {
  /** `kinds` are those that may stand there: the nearest of them is offered for a slip. */
  readonly node: (
    entry: Entry | SiteEntry,
    slug: string,
    path: readonly PropertyKey[],
    kinds?: readonly Kind[],
  ) => NodeId | undefined;
  readonly evidence: (entry: Entry, item: EvidenceItem, path: readonly PropertyKey[]) => Evidence;
}

/** The look-ups of a set of entries; problems are added to the list given. `broken` are slugs of files with problems of their own. */
export function resolver(
  field: Field,
  entries: readonly Entry[],
  broken: ReadonlySet<string>,
  problems: Problem[],
): Resolve & { readonly names: Omit<Names, 'hasClaim' | 'outcomeOf' | 'anchorsOf'> } {
  const idOf = new Map(entries.map((entry) => [entry.slug, `${entry.kind}/${entry.slug}` as NodeId]));
  const byNumber = new Map(
    entries
      .filter((entry) => entry.kind === kindOfShape(field, 'works'))
      .map((entry) => [Number(entry.fields.number), idOf.get(entry.slug)!]),
  );
  const sections = new Map(
    entries
      .filter((entry) => entry.kind === kindOfShape(field, 'reading path'))
      .map((entry) => [String(entry.fields.number), entry] as const),
  );
  const namesake = nameIndex(entries);
  const slugsOf = new Map<string, readonly string[]>();
  /** What was meant by a slug that is not there: the entry of that name, or the nearest id, of the kinds that may stand there first. */
  const nearest = (slug: string, kinds: readonly Kind[] = []): string => {
    const named = namesake(slug);
    if (named !== undefined) return ` (${quote(slug)} is a name of ${named}: write that id)`;
    const key = kinds.join(' ');
    const fitting =
      slugsOf.get(key) ??
      entries.flatMap((entry) => (kinds.length === 0 || kinds.includes(entry.kind) ? [entry.slug] : [])).sort();
    slugsOf.set(key, fitting);
    return suggest(slug, fitting) || (kinds.length === 0 ? '' : nearest(slug));
  };
  // The number of a broken reference cannot be read, but its slug ends with it.
  const brokenNumbers = new Set([...broken].map((slug) => Number(/-(\d+)$/.exec(slug)?.[1])));
  const highest = [...byNumber.keys()].reduce((most, number) => Math.max(most, number), 0);
  const nodeOf: Resolve['node'] = (entry, slug, path, kinds) => {
    const id = idOf.get(slug);
    if (id === undefined && !broken.has(slug))
      problems.push({
        ...locate(entry, path),
        rule: 'target-exists',
        message: `no entry has the id ${quote(slug)}${nearest(slug, kinds)}`,
      });
    return id;
  };
  return {
    names: {
      nodeOf: (slug) => idOf.get(slug),
      referenceOf: (number) => byNumber.get(number),
      nearest,
      placeOf: (text) => {
        const locator = parseLocator(text, field.locators);
        const section = locator && sections.get(locator.section);
        if (!section) return undefined;
        const { paragraph, panel } = locator;
        const mark =
          paragraph !== undefined && paragraph > 0 && paragraph <= (section.fields.paragraphs ?? 0)
            ? `¶${paragraph}`
            : panel !== undefined && section.fields.panels?.includes(panel)
              ? `(${panel})`
              : '';
        const anchor = passageAnchor(mark);
        return `/${section.kind}/${section.slug}/${anchor === '' ? '' : `#${anchor}`}`;
      },
      isBroken: (slug) => broken.has(slug),
    },
    node: nodeOf,
    evidence: (entry, item, path) => {
      const first = usual(field);
      const [method, cell] = [item.method ?? first.method, item.cell ?? first.cell];
      const basis = basisOf(field.bases, method, cell);
      if (basis === undefined && field.bases.length > 0)
        problems.push({
          ...locate(entry, [...path, item.cell === undefined ? 'method' : 'cell']),
          rule: 'basis-is-named',
          message: `no basis of the vocabulary has the method “${method}” and the cell “${cell}”; change one of them, or ${addedIn('bases')}`,
        });
      const source = item.source === undefined ? undefined : nodeOf(entry, item.source, [...path, 'source']);
      const through = item.through?.flatMap((slug) => nodeOf(entry, slug, [...path, 'through']) ?? []);
      return {
        ...(source === undefined ? {} : { source }),
        locator: item.at,
        references: item.cites.flatMap((number) => {
          const id = byNumber.get(number);
          if (id === undefined && !brokenNumbers.has(number))
            problems.push({
              ...locate(entry, [...path, 'cites']),
              rule: 'reference-resolves',
              message: `no reference has the number ${number}; the list has ${byNumber.size} entries, 0 to ${highest}`,
            });
          return id ?? [];
        }),
        referenceNumbers: item.cites,
        method,
        cell,
        basis: basis ?? '',
        modality: item.modality ?? first.modality,
        ...(through === undefined ? {} : { through }),
        confidence: item.confidence,
        ...(item.why === undefined ? {} : { why: item.why }),
        ...(item.says === undefined ? {} : { says: item.says }),
      };
    },
  };
}
