import * as columnWords from '#words/columns.ts';
import { amendedWords } from '../derive/citation.ts';
import type { Graph } from '../model/graph.ts';
import { entryPath } from './address.ts';
import { column, type Column } from './column.ts';
import type { Row } from './csv.ts';

/** Columns of references.csv. */
export const referenceColumns: readonly Column[] = [
  column('reference_id', 'word', columnWords.referenceId),
  column('number', 'number', columnWords.number),
  column('authors', 'list', columnWords.authors),
  column('title', 'text', columnWords.titleOfWork),
  column('journal', 'text', columnWords.journal),
  column('year', 'number', columnWords.year),
  column('volume', 'word', columnWords.volume),
  column('pages', 'word', columnWords.pages),
  column('doi', 'word', columnWords.doi),
  column('doi_status', 'word', columnWords.doiStatus),
  column('as_printed', 'text', columnWords.citationAsPrinted),
  column('url', 'word', columnWords.itsPage),
  column('amended', 'text', columnWords.amended),
];

/** One row for each work, by number. */
export const referenceRows = ({ nodes }: Graph): readonly Row[] =>
  nodes
    .flatMap(({ id, bibliography }) => (bibliography ? [{ id, work: bibliography }] : []))
    .sort((a, b) => a.work.number - b.work.number)
    .map(({ id, work }) => ({
      reference_id: id,
      number: work.number,
      authors: work.authors,
      title: work.title,
      journal: work.journal,
      year: work.year,
      volume: work.volume,
      pages: work.pages,
      doi: work.doi,
      doi_status: work.doiStatus,
      as_printed: work.asPrinted,
      url: entryPath(id),
      amended: amendedWords(work),
    }));
