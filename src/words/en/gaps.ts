import { counted } from './count.ts';

export const title = 'Gaps';
export const description = (site: string): string =>
  `What ${site} finds missing: questions left open, tests nobody reports, conditions not stated, reasons without data.`;
export const lead = 'What {review} leaves open, and what nobody in it reports.';
export const theReview = 'the review';
export const silence =
  'An absence here is the silence of one review. It says that the review gives no such result, reason or condition; it does not say that nobody measured it, nor that it would fail.';
export const onThisPage = 'On this page';
/** What an entry is called where the field has no word for what is tested. */
export const subject = ['entry', 'entries'] as const;
/** What entries are grouped by where the field has no word for it. */
export const group = 'group';
export const entry = 'Entry';
export const noneReported = 'none reported';
/** What a link to one of several reports says. */
export const reportOf = (place: number, of: number, what: string): string => `report ${place} of ${of}: ${what}`;
export const which = 'which';

/** Heads of the parts. */
export const openHeading = 'Left open by the review itself';
export const untestedHeading = (one: string): string => `Tests that no report gives, ${one} by ${one}`;
/** `one` is what the field calls it: flour, site. */
export const mediaHeading = (one: string): string => `Tests reported, ${one} by ${one}`;
/** The table below that heading, for who hears it. */
export const mediaTable = (one: string): string => `Table: tests reported, ${one} by ${one}`;
export const unstatedHeading = 'Conditions that results do not state';
export const byReasonHeading = (grouping: string): string => `Reasons that no claim ties to a ${grouping}`;
export const unshownHeading = 'Reasons given without data';
export const unmetHeading = 'Problems that no entry is recorded to reduce';

/** Who leaves a question open, and where: `relation` is a word of the field. */
export const said = '{source} {relation} this: {places}';
/** What tests need to have stated. */
export const needs = (tests: readonly string[], conditions: string): string =>
  `in the ${tests.join(' or ')} ${conditions}`;
export const untested = (entries: number, many: string, tests: number, without: number, needed: string): string =>
  `${entries} ${many} against ${tests} tests; ${without} have no result in any of them. What would fill a blank: that test, with what it needs stated: ${needed}. What is nearest to a blank stands in its row.`;
export const noGroup = (grouping: string): string => `No ${grouping} named`;
export const testsReported = (of: string): string => `Tests reported: ${of}`;
export const testsReportedOfNone = (grouping: string): string => `Tests reported: no ${grouping} named`;
export const media = (one: string): string =>
  `Only results whose ${one} is certain: where a report names several without saying which served in which test, it counts for none. A family holds the results of its members.`;
export const unstated = 'Conditions without which a result means little, and how many results of a test lack them.';
export const unstatedIn = (test: string, condition: string): string => `${test}, ${condition}`;
export const missingOf = '{condition}: {missing} of {all} results.';
export const byReason =
  'Reason by reason, those of {all} that neither a claim ties to it nor anything that follows; each is a cell of the {matrix}, which says what is nearest and what would fill it.';
export const matrix = 'matrix';
export const reasonOf = '{reason}: {count} of {all}.';
export const unshown = 'Every claim of these rests on the review’s word alone.';
export const unshownOf = '{reason}: {claims}';
export const claims = (count: number): string => counted(count, 'claim', 'claims');
/** `remedies` are the words of the field for relations that help. */
export const unmet = (remedies: readonly string[]): string =>
  `The review may speak of a help in other words; the relation “${remedies.join('” or “')}” leads to none of these, nor does it follow.`;
