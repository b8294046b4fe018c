import type { Field } from '../field/field.ts';
import { kindOfShape } from '../field/select.ts';
import type { NodeId } from '../model/graph.ts';
import { parseLocator, passageAnchor } from '../model/locator.ts';
import { nearestId, type NearestId } from './nearestId.ts';
import type { Names } from './prose/names.ts';
import { strangeLocator } from './strangeLocator.ts';
import type { Entry } from './validate.ts';

/** What front matter asks of the other entries. */
export interface Lookups {
  readonly nodeOf: (slug: string) => NodeId | undefined;
  /** The classes of the entry that has an id; undefined where it has none. */
  readonly classesOf: (slug: string) => readonly string[] | undefined;
  readonly isBroken: (slug: string) => boolean;
  /** What is wrong with a locator, held against the reading path. */
  readonly strange: (locator: string) => string | undefined;
  readonly referenceOf: (number: number) => NodeId | undefined;
  readonly isUnsure: (number: number) => boolean;
  readonly placeOf: (locator: string) => string | undefined;
  /** Which numbers the works have, in words. */
  readonly range: string;
  readonly nearest: NearestId;
}

/** The questions of front matter whose answers are the same as long as nothing else in the content changes them. */
export const lookupQuestions = [
  'nodeOf',
  'classesOf',
  'isBroken',
  'strange',
  'referenceOf',
  'isUnsure',
] as const satisfies readonly (keyof Lookups)[];

/** The look-ups of a set of entries; `broken` are slugs of files with problems of their own. */
export function lookUp(
  field: Field,
  entries: readonly Entry[],
  broken: ReadonlySet<string>,
  /** Whether a part of the reading path may stand in a file that could not be read. */
  partsAreUnsure: boolean,
): Lookups {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const ids = new Map(entries.map(({ kind, slug }) => [slug, `${kind}/${slug}` as NodeId]));
  const sections = new Map(
    ofShape(field, entries, 'reading path').map((entry) => [String(entry.fields.number), entry] as const),
  );
  return {
    nodeOf: (slug) => ids.get(slug),
    classesOf: (slug) => bySlug.get(slug)?.fields.class,
    isBroken: (slug) => broken.has(slug),
    strange: once((locator) => strangeLocator(locator, sections, field, partsAreUnsure)),
    ...references(ofShape(field, entries, 'works'), broken),
    placeOf: once(placeIn(sections, field)),
    nearest: nearestId(entries),
  };
}

/** Answers a question about a text once: many entries ask of few places. */
function once<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (!answers.has(text)) answers.set(text, ask(text));
    return answers.get(text) as Answer;
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
