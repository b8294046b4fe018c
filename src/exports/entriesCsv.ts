import type { Graph } from '../model/graph.ts';
import { entryPath } from './address.ts';
import { column, type Column } from './column.ts';
import type { Row } from './csv.ts';
import { otherNames } from './graphJson.ts';

/** Columns of entries.csv. */
export const entryColumns: readonly Column[] = [
  column('entry_id', 'word', 'Node id of the entry.'),
  column('kind', 'word', 'Its kind.'),
  column('classes', 'list', 'Its classes, the main one first.'),
  column('title', 'text', 'Its title.'),
  column('formula', 'word', 'Its formula in ASCII.'),
  column('names', 'list', 'Other names, and names as printed.'),
  column('summary', 'text', 'What it is, in a sentence.'),
  column('url', 'word', 'Its page, relative to the address of the site.'),
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
