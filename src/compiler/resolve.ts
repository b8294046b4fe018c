import { addedIn } from '../field/added.ts';
import { basisOf, usual } from '../field/basis.ts';
import type { Field, Kind, Select } from '../field/field.ts';
import { kindOfShape, selects } from '../field/select.ts';
import type { FrontMatter } from '../model/frontmatter.ts';
import type { Evidence, NodeId } from '../model/graph.ts';
import { parseLocator, passageAnchor } from '../model/locator.ts';
import { listed, quote } from '../source/bounds.ts';
import { locate } from './locate.ts';
import { nearestId } from './nearestId.ts';
import type { Problem } from './problem.ts';
import type { Names } from './prose/names.ts';
import { strangeLocator } from './strangeLocator.ts';
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

type Path = readonly PropertyKey[];

/** Looks up what front matter names; what is missing becomes a problem. */
export interface Resolve {
  /** `kinds` are those that may stand there: the nearest of them is offered for a slip. */
  readonly node: (entry: Entry | SiteEntry, slug: string, path: Path, kinds?: readonly Kind[]) => NodeId | undefined;
  /** The same for a place where only certain entries may stand. */
  readonly among: (entry: Entry, slug: string, path: Path, allowed: Select | undefined) => NodeId | undefined;
  /** Holds a locator against the reading path. */
  readonly place: (entry: Entry, locator: string, path: Path) => void;
  /** The works that a list of numbers cites. */
  readonly works: (entry: Entry, numbers: readonly number[], path: Path) => readonly NodeId[];
  readonly evidence: (entry: Entry, item: EvidenceItem, path: Path) => Evidence;
}

/** A map whose colon has no space behind it is read as one word. */
const glued = (slug: string): string | undefined =>
  /^[a-z0-9-]+:\S/.test(slug) ? ` (write “${slug.replace(':', ': ')}”, with a space after the colon)` : undefined;

/** The look-ups of a set of entries; problems are added to the list given. `broken` are slugs of files with problems of their own. */
export function resolver(
  field: Field,
  entries: readonly Entry[],
  broken: ReadonlySet<string>,
  /** Whether a part of the reading path may stand in a file that could not be read. */
  partsAreUnsure: boolean,
  problems: Problem[],
): Resolve & { readonly names: Omit<Names, 'hasClaim' | 'outcomeOf' | 'anchorsOf'> } {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const nodeOf = (slug: string): NodeId | undefined => {
    const entry = bySlug.get(slug);
    return entry && (`${entry.kind}/${slug}` as NodeId);
  };
  const sections = new Map(
    ofShape(field, entries, 'reading path').map((entry) => [String(entry.fields.number), entry] as const),
  );
  const { referenceOf, isUnsure, range } = references(ofShape(field, entries, 'works'), broken);
  const nearest = nearestId(entries);
  const complain = (entry: Entry | SiteEntry, path: Path, rule: string, message: string): void => {
    problems.push({ ...locate(entry, path), rule, message });
  };
  const node: Resolve['node'] = (entry, slug, path, kinds) => {
    const id = nodeOf(slug);
    if (id === undefined && !broken.has(slug))
      complain(
        entry,
        path,
        'target-exists',
        `no entry has the id ${quote(slug)}${glued(slug) ?? nearest(slug, kinds)}`,
      );
    return id;
  };
  const place: Resolve['place'] = (entry, locator, path) => {
    const strange = strangeLocator(locator, sections, field, partsAreUnsure);
    if (strange !== undefined) complain(entry, path, 'locator-resolves', strange);
  };
  const works: Resolve['works'] = (entry, numbers, path) =>
    numbers.flatMap((number, index) => {
      const id = referenceOf(number);
      if (id === undefined && !isUnsure(number))
        complain(entry, [...path, index], 'reference-resolves', `no reference has the number ${number}; ${range}`);
      return id ?? [];
    });
  return {
    works,
    names: {
      nodeOf,
      referenceOf,
      isUnsure,
      nearest,
      placeOf: placeIn(sections, field),
      isBroken: (slug) => broken.has(slug),
    },
    node,
    place,
    among: (entry, slug, path, allowed) => {
      const id = node(entry, slug, path, allowed?.kinds);
      const target = id && bySlug.get(slug);
      if (
        !allowed ||
        !target ||
        broken.has(slug) ||
        selects(allowed, { kind: target.kind, classes: target.fields.class ?? [] }, true)
      )
        return id;
      const wanted = allowed.classes.length > 0 ? allowed.classes : allowed.kinds;
      complain(
        entry,
        path,
        'ends-are-allowed',
        `“${String(path.findLast((step) => typeof step === 'string'))}” cannot be ${id} (${target.fields.class?.join(', ') ?? 'no class'}); allowed: ${listed(wanted)}`,
      );
      return undefined;
    },
    evidence: (entry, item, path) => {
      place(entry, item.at, [...path, 'at']);
      const first = usual(field);
      const [method, cell] = [item.method ?? first.method, item.cell ?? first.cell];
      const basis = basisOf(field.bases, method, cell);
      if (basis === undefined && field.bases.length > 0)
        complain(
          entry,
          [...path, item.cell === undefined ? 'method' : 'cell'],
          'basis-is-named',
          `no basis of the vocabulary has the method “${method}” and the cell “${cell}”; change one of them, or ${addedIn('bases')}`,
        );
      const source = item.source === undefined ? undefined : node(entry, item.source, [...path, 'source']);
      const through = item.through?.flatMap((slug) => node(entry, slug, [...path, 'through']) ?? []);
      return {
        ...(source === undefined ? {} : { source }),
        locator: item.at,
        references: works(entry, item.cites, [...path, 'cites']),
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

const ofShape = (field: Field, entries: readonly Entry[], shape: 'works' | 'reading path'): readonly Entry[] =>
  entries.filter(({ kind }) => kind === kindOfShape(field, shape));

/** Works by their number. The number of one with problems of its own cannot be read, but its slug ends with it. */
function references(works: readonly Entry[], broken: ReadonlySet<string>) {
  const byNumber = new Map<number, NodeId>();
  const unsure = new Set<number>();
  const doubt = (slug: string): void => void unsure.add(Number(/-(\d+)$/.exec(slug)?.[1]));
  broken.forEach(doubt);
  for (const { kind, slug, fields } of works) {
    const number = Number(fields.number);
    if (byNumber.has(number)) doubt(slug);
    else byNumber.set(number, `${kind}/${slug}` as NodeId);
  }
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  return {
    referenceOf: (number: number): NodeId | undefined => byNumber.get(number),
    isUnsure: (number: number): boolean => unsure.has(number),
    range:
      numbers.length === 0
        ? 'the list has no entries'
        : `the list has ${numbers.length} entries, ${numbers[0]} to ${numbers.at(-1)}`,
  };
}

/** The address of the section, paragraph or panel that a locator in prose names. */
const placeIn =
  (sections: ReadonlyMap<string, Entry>, { locators }: Field): Names['placeOf'] =>
  (text) => {
    const locator = parseLocator(text, locators);
    const section = locator && sections.get(locator.section);
    if (!section) return undefined;
    const { paragraph = 0, panel } = locator;
    const mark =
      paragraph > 0 && paragraph <= (section.fields.paragraphs ?? 0)
        ? `¶${paragraph}`
        : panel !== undefined && section.fields.panels?.includes(panel)
          ? `(${panel})`
          : '';
    const anchor = passageAnchor(mark);
    return `/${section.kind}/${section.slug}/${anchor === '' ? '' : `#${anchor}`}`;
  };
