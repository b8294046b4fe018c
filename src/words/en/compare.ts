import { counted } from './count.ts';

export const title = 'Compare reported results';
export const description =
  'Every report of a test beside the conditions it gives: a table for each test, charts, filters.';
export const lead =
  'Every report of a test in the review beside its conditions, one table for each test. A row is a report: what is told at two places of the review stands in two rows.';
export const howToCompare = 'How to compare fairly, and what is certain and what is possible';
export const signs =
  '{dash} means that the review does not give it, whatever the cited paper says; {inapplicable} that there is nothing to give. A report is {certain} where it states what is asked, {possible} where it names several and not which of them, or only a bound; what states nothing is in neither. Values lead to their claims.';
export const doesNotApply = 'does not apply';
export const certain = 'certain';
export const possible = 'possible';
export const tests = 'Tests';
export const otherResults = 'Other results';
export const otherTests = (names: readonly string[]): string => `Of ${names.join(', ')}.`;
export const othersCaption = 'Results of tests that are not compared';
export const allData = 'All data';
export const derivedFrom = 'Derived, not printed:';

/** `many` are what the field compares. */
export const question = (many: string): string =>
  `Which ${many} were tested, under which conditions, and with which results?`;
export const questionAsked = (many: string, asked: string): string =>
  `Which ${many} were tested${asked}, and with which results?`;
export const inTests = (plural: string): string => ` in ${plural}`;
export const questionLike = (plural: string, subject: string): string =>
  `Which reports of ${plural} can be set beside that of ${subject}, like for like?`;
export const startLike = (says: string, subject: string): string => `${says} like ${subject}, itself included`;

/** How many reports are shown: certain, possible, of how many, on how many of what the field compares. */
export const countPhrase = (
  shown: number,
  possibly: number,
  all: number,
  subjects: number,
  [one, many]: readonly [one: string, many: string],
): string => {
  const on = subjects === 0 ? '' : ` on ${counted(subjects, one, many)}`;
  return possibly === 0
    ? `${shown} of ${all} reports${on}`
    : `${shown - possibly} certain and ${possibly} possible of ${all} reports${on}`;
};

/** The table. */
export const caption = (test: string): string => `${test}: reported results with their conditions, one report a row`;
export const notReported = 'not reported';
export const notDerivable = 'not derivable';
export const bare = 'does not apply: it is one itself';
export const derived = (formula: string): string => `derived, not printed: ${formula}`;
export const or = ' or ';
export const notStatedWhich = '(not stated which)';
/** A value, and what it is compared with. */
export const against = 'against {value} on {subject}';
export const againstSubject = 'against {subject}';
export const alsoIn = 'also in {place}';
export const notReportedHere = (labels: string): string => `not reported: ${labels}`;
export const likeForLike = 'like for like';
export const confidence = { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' };
export const notes = (count: number): string => (count === 1 ? 'note' : `${count} notes`);
/** How hard a word a disagreement deserves, and what it is about. */
export const disagrees = (isContradicted: boolean, about: string): string =>
  `${isContradicted ? 'contradicted' : 'not reconciled'}: ${about}`;

/** A test on pages of its own. */
export const allOf = (plural: string): string => `All reports of ${plural}`;
export const allOfSays = (reports: number, plural: string): string =>
  `All ${reports} reports of ${plural}, with the conditions they give, and a chart for every quantity.`;
export const allOnTheirPage = (reports: number, plural: string): string => `All ${reports} reports of ${plural}`;
/** Around the way to further rows of a table. */
export const pagesOf = (plural: string): string => `Pages of ${plural}`;
export const pagesOfAtFoot = (plural: string): string => `Pages of ${plural}, at their foot`;
export const onItsPage = (plural: string): string => `On the page of ${plural}`;
export const otherResultsAt = 'Each is listed, with its conditions, under {tests}.';
export const rowsFailed = 'All reports could not be loaded: each test has a page with all of them.';

/** The charts. */
export const drawnOf = (drawn: number, all: number): string =>
  `Drawn are ${drawn} of ${all} values, evenly chosen from the table, which has all.`;
export const chart = (of: string): string => `Chart: ${of}`;
export const chartLabel = (heading: string, points: number): string =>
  `${heading}: ${points} points, each a link to its claim; the table below has the same values`;
export const below = (axis: string, isLog: boolean): string => `${axis}${isLog ? ', log scale' : ''}`;
export const lacks = (title: string): string => `no ${title}`;
export const notDrawn = (left: number, reports: number, missing: string): string =>
  `${left} of ${reports} reports give ${missing} and stand only in the table.`;

/** The form. */
export const filter = 'Filter';
export const test = 'Test';
export const any = 'any';
export const from = 'from';
export const to = 'to';
export const results = 'Results';
/** Beside a result: how many reports give it. */
export const givenIn = (reports: number): string => (reports === 1 ? 'in 1 report' : `in ${reports} reports`);
export const withWords = 'With the words';
export const order = 'Order';
export const colourBy = 'Colour by';
export const onlyContradicted = 'only contradicted or not reconciled';
export const show = 'Show';
export const clear = 'Clear';
export const facetCounts = 'Reports: certain {maybe}';
export const plusPossible = '+ possible';
export const notStated = 'not stated';
export const orderedBy = (column: string, descending: boolean): string =>
  `${column}, ${descending ? 'descending' : 'ascending'}`;
/** A choice of what is not stated: `a flour not stated`. */
export const somethingNotStated = (label: string): string =>
  `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label} not stated`;
export const chosen = (choices: readonly string[]): string => choices.join(' or ');
export const reads = (word: string, choices: readonly string[]): string => `${word} ${choices.join(' or ')}`;
export const withQuoted = (typed: string): string => `with “${typed}”`;
export const contradicted = 'contradicted or not reconciled';
export const exactly = (word: string, value: string): string => `${word} ${value}`;
export const fromTo = (word: string, from: string, to: string): string => `${word} ${from} to ${to}`;
export const orMore = (word: string, value: string): string => `${word} ${value} or more`;
export const orLess = (word: string, value: string): string => `${word} ${value} or less`;

/** Before the second of two results that are narrowed: `where life is 5 h or more` and `where …`. */
export const andWhere = (where: string): string => `and ${where}`;

/** What is shown. */
export const sortedBy = (column: string, descending: boolean): string =>
  ` Sorted by ${column}, ${descending ? 'descending, by the least that is sure' : 'ascending, by the most that is sure'}.`;
export const wouldMatch = 'Would match: ';
export const wayOut = (says: string, asked: string, found: number): string =>
  `${says} ${asked === '' ? 'without a filter' : asked}: ${found}`;
export const nothingMatches = 'Nothing would match without any single one of these.';
export const possibleApart = (reports: number, isLike: boolean): string =>
  `Possible, not certain: ${reports === 1 ? '1 report' : `${reports} reports`} ${
    isLike
      ? 'with a condition that the test needs left open on one side or both'
      : 'that name several and not which of them, or give only a bound'
  }`;
/** What the rows that are shown do not state, with how many of them. */
export const unstated = (told: readonly { readonly label: string; readonly count: number }[], of: number): string =>
  `Not reported (–): ${told.map(({ label, count }, place) => `${label} in ${count}${place === 0 ? ` of ${of}` : ''}`).join(', ')}.`;
export const notAlike = (others: number): string => `Not alike, and why: ${others}`;
export const reasonCount = (reason: string, rows: number): string => `${reason}: ${rows} `;
export const unstatedBoth = (label: string): string => `${label} not stated on both sides`;
export const another = (label: string): string => `another ${label}`;

/** Reports kept side by side. */
export const keep = 'keep';
export const kept = 'kept ✓';
export const keepLabel = (subject: string): string => `Keep ${subject} to see it side by side with others`;
export const letGo = 'let go';
export const letGoOfAll = 'Let go of all';
export const sideBySide = 'Side by side';
export const keptReports = 'Kept reports side by side';

/** Files of what is seen. */
export const fileFailed = (reason: string): string => `This file could not be made: ${reason}`;
export const whatIsSeen = 'What is seen: ';
export const thisPicture = 'This picture: ';
export const png = 'PNG, 300 dpi';
