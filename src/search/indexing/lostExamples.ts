import { browserField } from '../../field/browserField.ts';
import type { Graph } from '../../model/graph.ts';
import { answerNumbers } from '../finding/answer.ts';
import { findNames } from '../finding/findNames.ts';
import { indexNames } from '../finding/nameIndex.ts';
import { formulas } from '../formulas.ts';
import { fullTextWords } from '../fullText.ts';
import { normalise } from '../normalise.ts';
import { nameRecords } from './names.ts';
import { valueRecords } from './valueRecords.ts';

/** The searches that a vocabulary offers its readers as examples and that find nothing: no name, no value, and no entry with all the words. */
export function lostExamples(graph: Graph): readonly string[] {
  const { searches } = graph.field.examples;
  if (searches.length === 0) return [];
  const index = indexNames(browserField(graph.field), nameRecords(graph), formulas);
  const values = valueRecords(graph);
  return searches.filter((typed) => {
    const numbers = answerNumbers(index, values, typed);
    if (numbers && !numbers.mayBeText) return numbers.hits.length === 0;
    return findNames(index, typed).length === 0 && !isInText(graph, typed);
  });
}

/** Whether the text of one entry, or what is claimed of it, has all the words. */
function isInText({ nodes, statements }: Graph, typed: string): boolean {
  const words = fullTextWords(typed);
  return nodes.some(({ id, summary, passages }) => {
    const claimed = statements.filter(({ subject }) => subject === id).map(({ evidence }) => evidence.says ?? '');
    const text = normalise([summary, ...passages.map((passage) => passage.text), ...claimed].join(' '));
    return words.length > 0 && words.every((word) => text.includes(word));
  });
}
