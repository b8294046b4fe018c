/** Words in a sentence: `a, b or c`. */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const unit = 'Unit in plain ASCII; 1 for a pure number.';
export const valueId = 'Permanent id of the measured value.';
export const testOfValue = 'Id of the test the value belongs to; values of one test share it.';
export const measuredId = 'Node id of what was measured.';
export const itsTitle = 'Its title.';
export const quantityName = 'What was measured, by its one name.';
export const comparator = 'How the value stands to what was measured: =, ≈, >, < or up to.';
export const lowerEnd = 'The number; the lower end of a range.';
export const upperEnd = 'The upper end of a range; otherwise empty.';
export const valueAsPrinted = 'The value in the words or figures of the review.';
export const baselineId = 'Node id of what the value is compared with.';
export const baselineValue = 'The value of the baseline, with its unit.';
export const statementId = 'Permanent id of the statement.';
export const aboutId = 'Node id of what it is about.';
export const statement = 'The statement in our words.';
export const relationId = 'Permanent id of the relation; rows with the same id are evidence for the same edge.';
export const sourceId = 'Node id the relation starts from.';
export const relation = 'The relation, read from source to target.';
export const targetId = 'Node id the relation points at.';
export const derived = 'true when the relation follows from outcomes, evidence or the reading path.';
export const statementOfRelation = 'The statement in our words, where the relation does not say it all.';
export const referenceNumbers = 'Numbers of the works the review cites for it, as in its list of references.';
export const referenceIds = 'Node ids of those works.';
export const confidence = 'How sure we are to have read the review rightly: high, medium, low.';
export const remarks = 'Our remarks, and the reason for a confidence that is not high; joined by “ | ”.';
export const pageOfRow = 'Page of the row, relative to the address of the site.';
export const status =
  'asserted, derived from outcomes, evidence or the reading path, or inferred by a rule of the vocabulary.';
export const findings = 'Ids of the findings of the audit that do not fit with it, as in findings.csv.';
export const entryId = 'Node id of the entry.';
export const kind = 'Its kind.';
export const classes = 'Its classes, the main one first.';
export const formula = 'Its formula in ASCII.';
export const names = 'Other names, and names as printed.';
export const summary = 'What it is, in a sentence.';
export const itsPage = 'Its page, relative to the address of the site.';
export const findingId = 'Permanent id of the finding.';
export const grade = 'contradiction; contradiction unless what one side leaves out differs; or different tests.';
export const rule = 'What the audit asked.';
export const finding = 'The finding in one line.';
export const claimsA = 'Claims on the first side.';
export const claimsB = 'Claims on the other sides.';
export const placesOfFinding = 'Where the review makes them, side by side.';
export const differs = 'Conditions that both sides state and state differently.';
export const notStated = 'Conditions that only one side states.';
export const editorsNote = 'What the editors note of it.';
export const placeOfFinding = 'Place of the finding, relative to the address of the site.';
export const testId = 'Id of the test: one subject under one set of conditions at one locator.';
export const recordedIn = 'Node id of the entry that records it.';
export const testedId = 'Node id of what was tested.';
export const baselines = 'What results are compared with: node id, quantity, value and unit.';
export const referenceId = 'Node id of the work.';
export const number = 'Its number in the list of references; 0 is the review itself.';
export const authors = 'Authors as printed.';
export const titleOfWork = 'Title, where it is known.';
export const journal = 'Journal as printed.';
export const year = 'Year.';
export const volume = 'Volume.';
export const pages = 'Pages or article number.';
export const doi = 'DOI.';
export const doiStatus = 'Whether the DOI was verified, derived, or is unknown.';
export const citationAsPrinted = 'The citation as printed.';
export const amended = 'What became of it: retracted, corrected or questioned, with the address of the notice.';
export const property = 'The property as printed.';
export const quantityOfRow = 'Its one name in the data.';
export const claimIds = 'Ids of the values, in the order of their columns.';
export const printedName = 'What the row is about, as printed in the table.';
export const itsId = 'Its node id.';
export const referenceNumber = 'Number of the work in the review’s list of references.';
export const noteOfRow = 'How the row was set apart, and every reason for a doubt; joined by “ | ”.';
/** One of these words. */
export const oneOf = (words: readonly string[]): string => `${either(words)}.`;
export const locator = (examples: string): string => `Where the review says it: ${examples}.`;
export const basis = (bases: string): string => `On what the statement rests: ${bases}.`;
export const method = (methods: string): string => `How it was found: ${methods}.`;
export const cell = (cells: string): string => `In what it was tested: ${cells}.`;
export const modality = (modalities: string): string => `How the review says it: ${modalities}.`;
export const toldInWords =
  'Conditions without a column of their own, and any condition that is approximate, a bound or a range, in words.';
/** The values of a quantity, of which the vocabulary says what it is, in a unit. */
export const resultIn = (says: string, unit: string): string =>
  `${says} In ${unit}. With its comparator where that is not =.`;
/** Likewise, without a unit. */
export const pureNumber = (says: string): string => `${says} A pure number. With its comparator where that is not =.`;
export const derivedFigure = (formula: string, unit: string, tests: readonly string[]): string =>
  `Derived, not printed: ${formula}, in ${unit}; only of ${tests.join(' and ')}.`;
export const printedFor = (subject: string): string => `The value printed for ${subject}.`;
export const titlesOf = (name: string): string => `Titles of the ${name} of the row.`;
export const theirIds = 'Their node ids.';
export const titleOf = (label: string): string => `Title of the ${label}.`;
export const inUnit = (unit: string): string => `In ${unit}.`;
export const inItsUnit = 'In its unit.';
export const withUnit = (label: string): string => `${label[0]!.toUpperCase()}${label.slice(1)} with its unit.`;
/** What a group of a restored table without a value shows, told at the first of its columns. */
export const blanks = (says: string): string =>
  `${says} A dash is printed; an empty field lost its content in the source.`;
export const oneResult = (quantities: readonly string[]): string => {
  const all = either(quantities);
  return `${all[0]!.toUpperCase()}${all.slice(1)}, with its comparator where one is printed.`;
};
export const confidenceOfCell = 'How sure we are that the values of this cell belong to this row: high, medium, low.';
