import * as words from '#words/data.ts';
import type { Graph } from '../../model/graph.ts';
import type { Column } from '../column.ts';
import type { Row } from '../csv.ts';
import { propertiesTable } from './properties.ts';
import { resultsTable } from './results.ts';

/** A table of the source, restored from the graph. */
export interface Restored {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Every table of the source that the vocabulary names and the reading path has. */
export function restoredTables(graph: Graph): readonly Restored[] {
  return graph.field.views.tables.flatMap((view): Restored[] => {
    const section = graph.nodes.find((node) => node.section?.number === view.number);
    if (!section) return [];
    const { name, number } = view;
    return view.shape === 'properties'
      ? [{ name, says: words.restoredProperties(number), ...propertiesTable(graph, section) }]
      : [{ name, says: words.restoredResults(number), ...resultsTable(graph, section, view) }];
  });
}
