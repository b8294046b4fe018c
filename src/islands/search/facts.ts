import * as words from '#words/searchFacts.ts';
import { fromColumns, fromSteps } from '../../search/columns.ts';
import { askFacts, type FactAnswer, type FactHit } from '../../search/facts/askFacts.ts';
import type { FactRow, StatementRow, StoredFacts } from '../../search/facts/factFile.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { element, siteAddress, typeset } from '../dom/element.ts';
import { loadFirst } from './data.ts';
import { json, once, onceEach } from '../dom/load.ts';

/** Facts, and which entries have statements; read once. */
const loadFacts = once(async () => {
  const facts = (await loadFirst()).facts ?? (await json<StoredFacts>('search/facts.json'));
  return {
    ...facts,
    groups: facts.groups.map((group) => ({ ...group, entries: fromSteps(group.entries) })),
    facts: fromColumns<FactRow>(facts.facts),
    stated: facts.stated.map(fromSteps),
  };
});
/** Statements of a few entries, by number; fetched once. */
const loadStatements = onceEach((number) => json<readonly StatementRow[]>(`search/statements/${number}.json`));

/** Facts shown at first. */
const most = 6;
/** Files of statements that are read at most. */
const mostFiles = 3;

/** What is printed for a question that asks for facts. */
export interface PrintedFacts {
  /** That no fact says it, where none does. */
  readonly denial: readonly HTMLElement[];
  /** The facts that say it, or those that are nearest. */
  readonly facts: readonly HTMLElement[];
  /** Whether they leave a word of the question out. */
  readonly areLoose: boolean;
}

const none: PrintedFacts = { denial: [], facts: [], areLoose: false };

/**
 * The facts that answer a query, printed; nothing where it does not read as a question. `saying`: the entries whose pages say all its
 * words together, as only their statements can, the best first; `denies`: whether it asks for a fact alone.
 */
export async function printFacts(
  index: NameIndex,
  typed: string,
  { saying, denies }: { readonly saying: readonly number[]; readonly denies: boolean },
): Promise<PrintedFacts> {
  const facts = await loadFacts();
  const answer = askFacts(index, { ...facts, statements: await statementsOf(facts, saying) }, typed);
  if (!answer) return none;
  const { facts: found, statements: said, nearest } = answer;
  const isDenied = answer.isDenied && denies;
  const shown = isDenied && found.length === 0 ? nearest : found;
  const printed = [
    ...(shown.length > 0 ? listOf(shown, index) : []),
    ...(said.length > 0
      ? [
          element(
            'ul',
            {},
            ...said
              .slice(0, most)
              .map(({ claim, text, locator }) =>
                element('li', {}, link(`claims/${claim}/`, text), element('span', { class: 'meta' }, ` ${locator}`)),
              ),
          ),
        ]
      : []),
  ];
  const heading = isDenied && found.length + said.length === 0 ? words.nearestFacts : words.facts;
  return {
    denial: isDenied ? [element('p', {}, ...typeset(denial(index, answer)))] : [],
    facts: printed.length > 0 ? [element('h2', {}, heading), ...printed] : [],
    areLoose: answer.isLoose,
  };
}

/** The statements of entries, as far as the first few files have them. */
async function statementsOf(
  { stated }: Pick<StoredFacts, 'stated'>,
  entries: readonly number[],
): Promise<readonly StatementRow[]> {
  const files = new Set(entries.map((entry) => stated.findIndex((of) => of.includes(entry))));
  files.delete(-1);
  const loaded = await Promise.all([...files].slice(0, mostFiles).map((number) => loadStatements(String(number))));
  return loaded.flat();
}

function denial(index: NameIndex, { named, unknown }: FactAnswer): string {
  if (unknown.length > 0) return words.unknownNames(unknown);
  return words.denied(named.map(([first]) => index.records[first!]!.title));
}

/** Facts as a list; those beyond the first few unfold. */
function listOf(facts: readonly FactHit[], index: NameIndex): readonly HTMLElement[] {
  const items = facts.map((fact) => printFact(fact, index));
  const list = element('ul', {}, ...items.slice(0, most));
  if (items.length <= most) return [list];
  return [
    list,
    element(
      'details',
      {},
      element('summary', {}, words.more(items.length - most)),
      element('ul', {}, ...items.slice(most)),
    ),
  ];
}

function printFact(
  { source, target, relation, label, standing, locators, claim }: FactHit,
  index: NameIndex,
): HTMLElement {
  const [from, to] = [index.records[source]!, index.records[target]!];
  const fact = words.fact(from.title, label, to.title);
  const text = standing === 'possible' ? words.perhaps(fact) : fact;
  const path =
    claim === undefined
      ? `${from.kind}/${from.slug}/${standing === 'inferred' ? '#inferred' : '#relates'}`
      : `claims/${claim === '' ? `${from.slug}--${relation}--${to.slug}` : claim}/`;
  const said = {
    asserted: locators,
    inferred: words.follows,
    derived: words.ofTest(locators),
    possible: words.leftOpen(locators),
  }[standing];
  return element('li', {}, link(path, text), element('span', { class: 'meta' }, ` ${said}`));
}

const link = (path: string, text: string): HTMLElement => element('a', { href: siteAddress(path) }, ...typeset(text));
