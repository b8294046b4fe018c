import { counted } from './count.ts';

export const follows = 'It {link} by a rule.';
export const followsLink = 'follows from other claims';
export const nearestOf = 'Nearest, of {name}';
export const nothingNear = 'Of {name} nothing is claimed here, nor does anything follow.';
/** The same where the matrix takes several pages. */
export const nearestHere = 'Nearest on this page, of {name}';
export const nothingHere = 'Of {name} nothing else is claimed on this page, nor does anything follow.';
export const whatFillsIt = 'What would fill it';
export const more = (count: number): string => `${count} more`;

export const title = 'Evidence matrix';
export const titleOf = (matrix: string): string => `Evidence matrix: ${matrix}`;
export const description = (matrix: string): string =>
  `${matrix}: how many works stand behind the claims of the review, on what basis, and where it makes none.`;
export const none = 'This review has no evidence matrix.';
export const matrices = 'Matrices';
export const arrangeBy = 'Arrange by';
export const byName = 'name';
export const byCount = 'number of claims';
export const whatFollows = 'what follows';
/** Above the table where the matrix takes several pages. */
export const ofThisPage =
  'This matrix takes several pages. Arranging, looking up a cell and what is named as nearest go by the rows and columns of this page; the download has all.';
export const download = 'Download as CSV';
export const downloadFilled = 'Download the cells that are not blank as CSV';
export const oneCell = 'One cell';
/** The form that asks for a cell: look up this row, and that column. */
export const lookUp = 'Look up';
export const and = 'and';
export const open = 'Open';
export const close = 'Close';
export const addressOfCell = 'Address of this cell';
export const row = 'Row';

/** What the cells mean; `counts` is what the vocabulary says that they count. */
export const cells = (counts: string): string =>
  `A number counts the works behind ${counts}, § is the review’s own word; choose it to read them. Any cell can be opened, a blank one too: it says what is nearest, and what would fill it.`;
export const deeper = 'The {colour}{contrast} the nearer the best evidence is to practice.';
export const deeperColour = 'deeper the colour,';
export const thickerLine = 'thicker the line below it,';
export const inList = (weakest: string | undefined, strongest: string | undefined): string =>
  `With each stands its best evidence, from “${weakest}” to “${strongest}”; what is not claimed is left out.`;
export const withoutData = 'claimed without data';
export const contradictedLong = 'contradicted: values that the audit finds at odds';
export const inferredLong = 'inferred: nothing is said, it follows from other claims by a rule';
export const notClaimed = 'not claimed';
export const doesNotApplyTo = (blank: string): string => `does not apply: ${blank}`;
export const doesNotApply = 'does not apply';
export const inferred = 'inferred';
export const inferredTitle = 'inferred: it follows from other claims';
export const contradicted = 'contradicted';
export const ownWord = 'the review’s own word';
/** After a number that stands there already. */
export const work = (works: number): string => (works === 1 ? 'work' : 'works');
export const works = (count: number): string => (count === 0 ? ownWord : counted(count, 'work', 'works'));
/** What a cell holds: `2 experiment, 1 calculation`. */
export const cellInWords = (
  row: string,
  column: string,
  byBasis: readonly (readonly [basis: string, count: number])[],
): string => `${row}, ${column}: ${byBasis.map(([basis, count]) => `${count} ${basis}`).join(', ')}`;
export const elsewhere = (links: string): string => `Claimed only of entries without a row here: ${links}.`;
export const whatFillsBlank = 'What would fill a blank, column by column';

/** Of a piece of evidence. */
export const reference = 'Ref.';
export const confidence = { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' };

export const ladder = 'Evidence ladder';
export const ladderDescription = (subjects: string, reach: string): string =>
  `How far the evidence goes for each ${subjects}${reach}.`;
export const reach = (from: string | undefined, to: string | undefined): string => `, from ${from} to ${to}`;
export const ladderLead = (reach: string, tied: string): string =>
  `How far does the evidence go? Each rung is a basis${reach}. The upper number counts the works behind claims about the entry itself; the lower one counts ${tied} tied to it that were examined or tested so. A good result does not prove what is said to be behind it, so the two are kept apart.`;
export const ladderSubject = ['entry', 'entries'] as const;
export const kinds = (names: readonly string[]): string => names.join(' and ');
export const ofEachRung = (tied: string): string => `claims and ${tied} of each rung`;
export const tested = '; tested: ';
