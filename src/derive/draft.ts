import { term } from '../field/term.ts';
import { isGiven } from '../model/condition.ts';
import type { Graph, Node, Outcome, Place } from '../model/graph.ts';
import { parseLocator } from '../model/locator.ts';
import { silentPassages, uncitedReferences, type Gap } from './coverage.ts';
import { emptyViews } from './offer.ts';
import { inReadingOrder } from './readingPath.ts';
import { wordsUsed } from './wordsUsed.ts';

/** A part of the text retold with the paragraphs and panels of it at which no fact stands. */
export interface SilentSection {
  readonly section: Node;
  /** How many paragraphs and panels it has. */
  readonly of: number;
  readonly silent: readonly Gap[];
}

/** A test whose results lack conditions without which they mean little. */
export interface BareOutcome {
  readonly outcome: Outcome;
  readonly lacks: readonly string[];
}

/** A word of the vocabulary that content uses a single time: a rare thing, or a slip for another word. */
export interface WordUsedOnce {
  readonly table: string;
  readonly word: string;
  readonly place: Place;
}

/** What an author may still have to write. Nothing of it is wrong. */
export interface Draft {
  readonly sections: readonly SilentSection[];
  readonly bare: readonly BareOutcome[];
  readonly uncited: readonly Gap[];
  readonly unlinked: readonly Node[];
  readonly empty: readonly string[];
  readonly once: readonly WordUsedOnce[];
}

/** Works out what is still missing in content that has no problems. */
export const draftOf = (graph: Graph): Draft => ({
  sections: silentSections(graph),
  bare: graph.outcomes.flatMap((outcome) => {
    const lacks = term(graph.field.tests, outcome.test)
      .needs.filter((name) => !isGiven(outcome.conditions, name))
      .map((name) => term(graph.field.conditions, name).label);
    return lacks.length === 0 ? [] : [{ outcome, lacks }];
  }),
  uncited: uncitedReferences(graph),
  unlinked: unlinked(graph),
  empty: emptyViews(graph),
  once: [...wordsUsed(graph)].flatMap(([table, words]) =>
    [...words].flatMap(([word, [place, ...more]]) => (place && more.length === 0 ? [{ table, word, place }] : [])),
  ),
});

function silentSections(graph: Graph): readonly SilentSection[] {
  const { locators } = graph.field;
  const silent = Map.groupBy(silentPassages(graph), ({ what }) => parseLocator(what, locators)?.section);
  return inReadingOrder(graph.nodes).flatMap((node) => {
    if (!node.section) return [];
    const { number, paragraphs, panels } = node.section;
    return [{ section: node, of: paragraphs + panels.length, silent: silent.get(number) ?? [] }];
  });
}

/** Entries to which no other leads: by no relation that somebody typed, by no test, by no link in prose. */
function unlinked({ nodes, edges, measured, outcomes, site }: Graph): readonly Node[] {
  const met = new Set<string>([site.source, ...site.passages.flatMap(({ mentions }) => mentions)]);
  for (const { source, target, evidence } of edges) {
    if (source === target) continue;
    met.add(target);
    for (const { through = [] } of evidence) for (const id of through) met.add(id);
  }
  for (const { subject, entry } of outcomes) if (subject !== entry) met.add(subject);
  for (const { baseline } of measured) if (baseline) met.add(baseline.subject);
  for (const { id, passages } of nodes)
    for (const { mentions } of passages) for (const one of mentions) if (one !== id) met.add(one);
  return nodes.filter(({ id, section, bibliography }) => !section && !bibliography && !met.has(id));
}
