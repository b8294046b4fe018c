import { formulaText } from '../../chemistry/formula.ts';
import { flatten } from '../../chemistry/markup.ts';
import type { Field } from '../../field/field.ts';
import { namesInLanguages } from '../../field/languages.ts';
import { hasRole } from '../../field/select.ts';
import { find } from '../../field/term.ts';
import type { Bibliography, Graph, Node } from '../../model/graph.ts';
import { readAuthors } from '../../people/readAuthor.ts';
import { alloying } from '../elements.ts';
import { compositionKey } from '../composition.ts';
import { readings } from '../formulas.ts';
import { compact, plain } from '../normalise.ts';
import type { NameRecord } from '../records.ts';
import { chunks, singular } from '../words.ts';
import { elementsOfEntries } from './elementsOfEntries.ts';

/** Every entry with every name it can be asked for by, in the order of the graph. */
export function nameRecords(graph: Graph): readonly NameRecord[] {
  const elements = elementsOfEntries(graph);
  const weights = new Map<string, number>();
  const add = (id: string): Map<string, number> => weights.set(id, (weights.get(id) ?? 0) + 1);
  for (const edge of graph.edges) [edge.source, edge.target].forEach(add);
  for (const claim of graph.measured) add(claim.subject);
  return graph.nodes.map((node) => {
    const names = distinct(node.title, [...namesOf(graph.field, node), ...placesIn(node)]);
    // Only substances have an element in their name.
    const found = elements.get(node.id);
    return {
      kind: node.kind,
      slug: node.slug,
      title: node.title,
      names,
      own: found?.own ?? [],
      carried: (found?.carried ?? []).filter((element) => alloying.has(element)),
      weight: Math.round(Math.log2(1 + (weights.get(node.id) ?? 0))),
      compositions: found ? compositionsOf([node.title, ...names]) : [],
    };
  });
}

/** What names are made of that are written as a formula: a capital first, and a digit or a second element, no joints. */
const compositionsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names
      .filter((name) => /^[A-Z(][A-Za-z0-9.()/]*$/.test(plain(name)))
      .flatMap((name) => readings(name).slice(0, 1).map(compositionKey)),
  ),
];

type Words = Pick<Field, 'kinds' | 'names' | 'languages' | 'locators'>;

/** Names in the order in which they are shown: printed, formula, aliases, numbers, what people type. */
export function namesOf(field: Words, node: Node): readonly string[] {
  return [
    ...node.namesAsPrinted,
    ...formulaName(field, node),
    ...node.aliases,
    ...(node.section ? sectionNames(field, node.section.number) : []),
    ...(node.bibliography ? referenceNames(node.bibliography) : []),
    ...systemName(node.title),
    ...(find(field.names, node.slug)?.words ?? []),
    ...namesInLanguages(field, node.slug),
  ];
}

/** The formula, but not that of an element for things merely made of it: “Al” is the metal, not a sheet of it. */
const formulaName = (field: Words, node: Node): readonly string[] =>
  node.formula === undefined || (/^[A-Z][a-z]?$/.test(node.formula) && !hasRole(field, node, 'part'))
    ? []
    : // A charge is typed in a way that nobody prints.
      [/\^|[+-]$/.test(node.formula) ? formulaText(node.formula) : node.formula];

/** `Fe–Ni alloy` is also asked for as `Fe-Ni`. */
const systemName = (title: string): readonly string[] =>
  /^((?:[A-Z][a-z]?–)+[A-Z][a-z]?) /u.exec(flatten(title))?.slice(1) ?? [];

/** A section by its label: `§3.1`, where its number leaves the sign out. */
function sectionNames({ locators }: Words, number: string): readonly string[] {
  const bare = locators.find((form) => form.bare);
  return [bare && /^\d/.test(number) ? `${bare.prefix}${number}` : number];
}

/** The paragraphs and panels of a section, each with an anchor on its page: `§3.1.2 ¶6`, `Fig. 2f`. */
const placesIn = (node: Node): readonly string[] =>
  node.section ? node.passages.flatMap(({ locator, anchor }) => (anchor === '' ? [] : [locator])) : [];

function referenceNames(work: Bibliography): readonly string[] {
  const { named } = work.people ?? readAuthors(work.authors);
  const surnames = named.map((author) => (author.kind === 'person' ? author.family : author.name));
  return [
    ...(work.number > 0 ? [`[${work.number}]`] : ['the review', 'source review']),
    ...(surnames.length > 1 ? [[...surnames, work.year].join(' ')] : []),
    ...(work.doi === undefined ? [] : [work.doi]),
  ];
}

/** Drops names that differ from the title or an earlier name in nothing that is searched, such as a plural. */
function distinct(title: string, names: readonly string[]): readonly string[] {
  const keyOf = (name: string): string =>
    compact(name) === '' ? '' : chunks(name).map(singular).map(compact).join('');
  const seen = new Set(['', keyOf(title)]);
  return names.filter((name) => {
    const key = keyOf(name);
    return !seen.has(key) && seen.add(key);
  });
}
