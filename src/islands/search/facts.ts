import * as words from '#words/searchFacts.ts';
import { askFacts, type FactAnswer, type FactHit } from '../../search/facts/askFacts.ts';
import type { StatementRow, StoredFacts } from '../../search/facts/factFile.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { element, siteAddress, typeset } from '../dom/element.ts';
import { json, once, onceEach } from '../dom/load.ts';

/** Facts, and which entries have statements; fetched once. */
const loadFacts = once(() => json<StoredFacts>('search/facts.json'));
/** Statements of a few entries, by number; fetched once. */
const loadStatements = onceEach((number) => json<readonly StatementRow[]>(`search/statements/${number}.json`));

/** Facts shown at first. */
const most = 6;
/** Files of statements that are read at most. */
const mostFiles = 3;

/**
 * The facts that answer a query, printed; nothing where it does not read as a question. `saying`: the entries whose pages say all its
 * words together, as only their statements can, the best first; `denies`: whether it asks for a fact alone.
 */
export async function printFacts(
  index: NameIndex,
  typed: string,
  { saying, denies }: { readonly saying: readonly number[]; readonly denies: boolean },
): Promise<readonly HTMLElement[]> {
  const facts = await loadFacts();
  const answer = askFacts(index, { ...facts, statements: await statementsOf(facts, saying) }, typed);
  if (!answer) return [];
  const { facts: found, statements: said, nearest } = answer;
  const isDenied = answer.isDenied && denies;
  if (found.length + said.length === 0 && !isDenied) return [];
  return [
    element('h2', {}, words.facts),
    ...(isDenied ? [element('p', {}, ...typeset(denial(index, answer)))] : []),
    ...(found.length > 0 ? listOf(found, index) : []),
    ...(isDenied && nearest.length > 0 ? listOf(nearest, index) : []),
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
}

/** The statements of entries, as far as the first few files have them. */
async function statementsOf({ stated }: StoredFacts, entries: readonly number[]): Promise<readonly StatementRow[]> {
  const files = new Set(entries.map((entry) => stated.findIndex((of) => of.includes(entry))));
  files.delete(-1);
  const loaded = await Promise.all([...files].slice(0, mostFiles).map((number) => loadStatements(String(number))));
  return loaded.flat();
}

function denial(index: NameIndex, { named, nearest, unknown }: FactAnswer): string {
  const hasNear = nearest.length > 0;
  if (unknown.length > 0) return words.unknownNames(unknown, hasNear);
  return words.denied(
    named.map(([first]) => index.records[first!]!.title),
    hasNear,
  );
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
