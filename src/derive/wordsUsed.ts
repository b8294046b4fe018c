import { namesIn } from '../field/term.ts';
import type { Evidence, Graph, Place } from '../model/graph.ts';

/** Where content uses each word of the vocabulary, table by table: no place for a word that nothing uses. */
export function wordsUsed(graph: Graph): ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>> {
  const { field, nodes, edges, outcomes, measured, statements } = graph;
  const used = new Map<string, Map<string, Place[]>>();
  const take = (table: string, word: string, place: Place): void => {
    const words = used.get(table) ?? new Map<string, Place[]>();
    used.set(table, words);
    const places = words.get(word);
    if (places) places.push(place);
    else words.set(word, [place]);
  };
  for (const table of ['relations', 'tests', 'quantities', 'conditions', 'units', 'methods', 'cells'] as const)
    used.set(table, new Map(namesIn(field[table]).map((name) => [name, []])));
  used.set('classes', new Map(field.kinds.flatMap(({ classes }) => namesIn(classes)).map((name) => [name, []])));
  const found = ({ method, cell }: Evidence, place: Place): void => {
    take('methods', method, place);
    take('cells', cell, place);
  };
  for (const { classes, place } of nodes) for (const name of classes) take('classes', name, place);
  for (const { relation, derived, evidence, place } of edges) {
    take('relations', relation, place);
    if (!derived) for (const one of evidence) found(one, place);
  }
  for (const { test, conditions, evidence, place } of outcomes) {
    take('tests', test, place);
    found(evidence, place);
    for (const condition of conditions) {
      take('conditions', condition.name, place);
      if (condition.shape === 'measure') take('units', condition.measure.unit, place);
    }
  }
  for (const { quantity, measure, place } of measured) {
    take('quantities', quantity, place);
    take('units', measure.unit, place);
  }
  for (const { evidence, place } of statements) found(evidence, place);
  return used;
}
