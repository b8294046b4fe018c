import { addedIn } from '../field/added.ts';
import { basisOf, usual } from '../field/basis.ts';
import type { Field, Kind, Select } from '../field/field.ts';
import { selects } from '../field/select.ts';
import type { FrontMatter } from '../model/frontmatter.ts';
import type { Evidence, NodeId } from '../model/graph.ts';
import { listed, quote } from '../source/bounds.ts';
import { locate } from './locate.ts';
import type { Lookups } from './lookUp.ts';
import type { Problem } from './problem.ts';
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

/** Look-ups that say what is missing; problems are added to the list given. */
export function resolver(field: Field, lookups: Lookups, problems: Problem[]): Resolve {
  const { nodeOf, isBroken, referenceOf, isUnsure, nearest } = lookups;
  const complain = (entry: Entry | SiteEntry, path: Path, rule: string, message: string): void => {
    problems.push({ ...locate(entry, path), rule, message });
  };
  const node: Resolve['node'] = (entry, slug, path, kinds) => {
    const id = nodeOf(slug);
    if (id === undefined && !isBroken(slug))
      complain(
        entry,
        path,
        'target-exists',
        `no entry has the id ${quote(slug)}${glued(slug) ?? nearest(slug, kinds)}`,
      );
    return id;
  };
  const place: Resolve['place'] = (entry, locator, path) => {
    const strange = lookups.strange(locator);
    if (strange !== undefined) complain(entry, path, 'locator-resolves', strange);
  };
  const works: Resolve['works'] = (entry, numbers, path) =>
    numbers.flatMap((number, index) => {
      const id = referenceOf(number);
      if (id === undefined && !isUnsure(number))
        complain(
          entry,
          [...path, index],
          'reference-resolves',
          `no reference has the number ${number}; ${lookups.range}`,
        );
      return id ?? [];
    });
  return {
    works,
    node,
    place,
    among: (entry, slug, path, allowed) => {
      const id = node(entry, slug, path, allowed?.kinds);
      if (!allowed || id === undefined || isBroken(slug)) return id;
      const classes = lookups.classesOf(slug);
      if (selects(allowed, { kind: id.slice(0, id.indexOf('/')), classes: classes ?? [] }, true)) return id;
      const wanted = allowed.classes.length > 0 ? allowed.classes : allowed.kinds;
      complain(
        entry,
        path,
        'ends-are-allowed',
        `“${String(path.findLast((step) => typeof step === 'string'))}” cannot be ${id} (${classes?.join(', ') ?? 'no class'}); allowed: ${listed(wanted)}`,
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
