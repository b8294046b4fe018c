import type { Edition } from '../model/edition.ts';
import { column } from './column.ts';
import { csv } from './csv.ts';

const columns = [
  column('claim_id', 'word', 'Permanent id of the claim.'),
  column('says', 'text', 'What it said.'),
  column('places', 'text', 'Where the source says so.'),
  column('works', 'text', 'Numbers of the works cited for it.'),
];

/** What each claim said in a released version, as a table. */
export const editionCsv = ({ said }: Edition): string =>
  csv(
    columns,
    [...said]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([claim_id, { says, places, works }]) => ({ claim_id, says, places, works })),
  );
