import type { Bibliography } from '../model/graph.ts';
import { readAuthors } from '../people/readAuthor.ts';
import { fullName } from '../people/writeAuthor.ts';
import { askCrossref } from '../references/crossrefAsk.ts';
import { recordAddress, searchAddress } from '../references/crossrefQuery.ts';
import type { CrossrefRecord } from '../references/crossrefRecord.ts';
import { agreementText, recordText } from '../references/crossrefReport.ts';
import { bestMatch, likely, type Match } from '../references/crossrefScore.ts';
import { printed } from './entryText.ts';
import { plainOf } from './plain.ts';
import type { Work } from './work.ts';

/**
 * Works with the DOI, title and authors that their file leaves out, from Crossref where it knows them; what the file says stays.
 * `told` hears of each addition. Without an address nobody is asked; without an answer the works stay as they are.
 */
export async function completeWorks(
  works: readonly Work[],
  crossref: string | undefined,
  mailto: string | undefined,
  told: (line: string) => void,
): Promise<readonly Work[]> {
  if (crossref === undefined) return works;
  const out: Work[] = [];
  for (const work of works) {
    if (work.doi !== undefined && work.title !== undefined && !work.others) {
      out.push(work);
      continue;
    }
    const asked = bibliographyOf(work);
    const address =
      work.doi === undefined ? searchAddress(crossref, asked, mailto) : recordAddress(crossref, work.doi, mailto);
    // One at a time: Crossref asks for it.
    const records = await askCrossref(crossref, address);
    if (typeof records === 'string') {
      told(`${records}; works are taken as the file gives them.`);
      return [...out, ...works.slice(out.length)];
    }
    const found = bestMatch(asked, records);
    const completed = found && found.score >= likely ? fill(work, found) : work;
    const added = additions(work, completed);
    if (added.length > 0) told([`completed  line ${work.line}  ${printed(work)}`, ...added].join('\n'));
    out.push(completed);
  }
  return out;
}

const bibliographyOf = (work: Work): Bibliography => ({
  ...work,
  number: 0,
  authors: [...work.authors.map(fullName), ...(work.others ? ['et al.'] : [])],
  doiStatus: 'unknown',
  asPrinted: printed(work),
});

function fill(work: Work, found: Match): Work {
  const { record } = found;
  const people = peopleOf(record);
  const title = work.title ?? (record.title === undefined ? undefined : plainOf(record.title));
  const today = new Date().toISOString().slice(0, 10);
  const doi = work.doi ?? record.doi;
  return {
    ...work,
    ...(title === undefined ? {} : { title }),
    ...(work.others && people.length > work.authors.length ? { authors: people, others: false } : {}),
    doi,
    doiSeen: plainOf(`Crossref record, seen ${today}: ${recordText(record)}. It ${agreementText(found)}.`),
  };
}

const peopleOf = ({ people }: CrossrefRecord): Work['authors'] => readAuthors(people).named;

function additions(before: Work, after: Work): readonly string[] {
  const names = ({ authors, others }: Work): string =>
    [...authors.map(fullName), ...(others ? ['et al.'] : [])].join(', ');
  return [
    ...(before.title === after.title ? [] : [`  + article-title: ${after.title}`]),
    ...(before.doi === after.doi ? [] : [`  + doi: ${after.doi}`]),
    ...(names(before) === names(after) ? [] : [`  - authors: ${names(before)}`, `  + authors: ${names(after)}`]),
  ];
}
