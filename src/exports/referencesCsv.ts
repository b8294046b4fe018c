import { amendedWords } from '../derive/citation.ts';
import type { Graph } from '../model/graph.ts';
import { entryPath } from './address.ts';
import { column, type Column } from './column.ts';
import type { Row } from './csv.ts';

/** Columns of references.csv. */
export const referenceColumns: readonly Column[] = [
  column('reference_id', 'word', 'Node id of the work.'),
  column('number', 'number', 'Its number in the list of references; 0 is the review itself.'),
  column('authors', 'list', 'Authors as printed.'),
  column('title', 'text', 'Title, where it is known.'),
  column('journal', 'text', 'Journal as printed.'),
  column('year', 'number', 'Year.'),
  column('volume', 'word', 'Volume.'),
  column('pages', 'word', 'Pages or article number.'),
  column('doi', 'word', 'DOI.'),
  column('doi_status', 'word', 'Whether the DOI was verified, derived, or is unknown.'),
  column('as_printed', 'text', 'The citation as printed.'),
  column('url', 'word', 'Its page, relative to the address of the site.'),
  column('amended', 'text', 'What became of it: retracted, corrected or questioned, with the address of the notice.'),
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
