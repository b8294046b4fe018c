import * as columnWords from '#words/columns.ts';
import type { Graph } from '../model/graph.ts';
import { entryPath } from './address.ts';
import { column, type Column } from './column.ts';
import type { Row } from './csv.ts';
import { otherNames } from './graphJson.ts';

/** Columns of entries.csv. */
export const entryColumns: readonly Column[] = [
  column('entry_id', 'word', columnWords.entryId),
  column('kind', 'word', columnWords.kind),
  column('classes', 'list', columnWords.classes),
  column('title', 'text', columnWords.itsTitle),
  column('formula', 'word', columnWords.formula),
  column('names', 'list', columnWords.names),
  column('summary', 'text', columnWords.summary),
  column('url', 'word', columnWords.itsPage),
];

/** One row for each entry, in the order of the graph. */
export const entryRows = ({ nodes }: Graph): readonly Row[] =>
  nodes.map((node) => ({
    entry_id: node.id,
    kind: node.kind,
    classes: node.classes,
    title: node.title,
    formula: node.formula,
    names: otherNames(node),
    summary: node.summary,
    url: entryPath(node.id),
  }));
