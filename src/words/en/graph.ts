import { counted } from './count.ts';

export const title = 'Explore the graph';
export const description = (columns: readonly string[]): string =>
  `The whole review on one screen: ${columns.join(', ')}, with the claims behind every line.`;
export const whatLinesSay =
  'A line says that entries join its two ends, or that a claim does; a dashed line says that nobody claims it, but that it follows from claims.';
export const citeAs = (title: string, version: string, date: string, source: string): string =>
  `${title} ${version} (${date}), made from: ${source}`;
export const otherWays = 'Other ways in: {ways}';
export const toMatrix = 'evidence matrix';
export const toLadder = 'evidence ladder';
export const toPaths = 'paths between two entries';
export const asList = 'The overview as a list';
export const linesInWords = 'What each line says, and through which entries it leads, stands in {list}.';
export const theList = 'the overview in words';
/** The page of all lines. */
export const inWords = 'The overview in words';
export const inWordsSays =
  'What each entry of {overview} is joined to, and through what; “not said” marks what nobody claims and what follows from claims.';
export const theOverview = 'the overview of the graph';

export const entriesOfGraph = 'Entries of the graph';
export const focusOn = 'Focus on';
export const nameOrFormula = 'name or formula';
export const steps = 'Steps';
export const whatFollows = 'what follows';
export const sources = 'sources';
export const allLines = 'all lines';
export const overview = 'Overview';
export const zoomOut = 'Zoom out';
export const zoomIn = 'Zoom in';
export const interact = 'Interact';
export const howToInteract =
  'Drag to move, wheel or pinch to zoom. Choose Interact again to give scrolling back to the page.';
export const fullScreen = 'Full screen';
export const copyLink = 'Copy link';
export const exportView = 'Export view';
export const png = 'PNG, 300 dpi';
export const filter = 'Filter';

export const drawing = (columns: readonly string[]): string => `${columns.join(', ')}, and what joins them`;
/** What a screen reader calls the canvas. */
export const canvas = 'graph';
export const canvasName = 'Graph';
export const keys =
  'Arrow keys walk from box to box, Enter opens the entry, Space selects, F focuses, plus and minus zoom, Escape clears. The list below says the same.';
export const evidence = 'Evidence';
export const chooseOne = 'Choose a box or a line';
export const whatAppears =
  'Its claims appear here: what is said, where in the review, citing whom, on what basis, and how sure our reading is.';
export const toBegin =
  'Choose a box twice, or “Focus on it”, to see what lies one to three steps around it. Some to begin with:';
export const viewAsList = 'This view as a list';

export const wider = 'wider line: more claims';
export const darker = 'darker line: its best evidence is nearer to practice; the palest is without data';
export const struck = 'struck: a value at its end is contradicted';
export const dashed = 'dashed: not said, follows from claims';

export const lines = (count: number): string => counted(count, 'line', 'lines');
export const linesTo = (count: number, column: string): string => `${lines(count)} to ${column}`;
export const joinedTo = '{entry} is joined to:';
export const notSaidFollows = 'not said, it follows: ';
export const through = 'through {entries}';
export const joinedFrom = (count: number, one: string, many: string): string => `from ${counted(count, one, many)}`;
export const notDrawn = (count: number): string => `${count} more, not drawn`;

export const related = (count: number): string =>
  `${counted(count, 'entry is', 'entries are')} directly related to {entry}.`;
export const explore = 'Explore interactively';
export const pathsFromHere = 'Paths from here';

export const between = '{source} and {target}';
export const readFromClaims =
  '{source} {words} {target}: {line}. Each entry below is related to both; that it links them is read from its claims.';
export const focusOnIt = 'Focus on it';
export const openOutcome = 'Open outcome';
export const openEntry = 'Open entry';
export const eachOutcome = 'Show each outcome';
export const outcomesTogether = 'Outcomes together';
export const linesInView = (count: number): string => `${lines(count)} in this view. Choose one for its evidence.`;
export const oneByOne = 'The outcomes of this box, one by one';
export const close = 'Close';

export const only = {
  kind: 'Only kinds',
  class: 'Only classes',
  relation: 'Only relations',
  basis: 'Only on the basis',
  reference: 'Only citing',
};

export const noData = 'The data of the graph could not be loaded.';
export const noCanvas = 'What draws the graph could not be loaded.';
export const seeList = 'The list below holds the overview.';
export const chainDrawn = 'Its chain is drawn; close it for the overview.';
export const saved = (name: string): string => `Saved ${name}.`;
/** The name of the overview in that of a file. */
export const overviewFile = 'overview';
export const pageOf = (entry: string): string => `${entry}: its neighbourhood`;
export const more = (count: number): string => `+ ${count} more`;
export const moreOf = (count: number, relation: string): string => `${count} more: ${relation}`;

export const onlyChosen = (
  chosen: readonly string[],
  entries: number,
  shown: { readonly lines: number; readonly of: number },
): string =>
  `Only ${chosen.join(', ')}: ${entries} entries and ${shown.lines} lines of ${shown.of}; the rest is hidden.`;
export const nothingMatches = 'Nothing matches; take away a filter.';
export const noSuchEntry = (id: string): string => `There is no entry ${id}; this is the overview.`;
export const overviewOf = (entries: number, lines: string): string => `Overview: ${entries} entries, ${lines}.`;
export const manyLines = (count: number): string => `${count} lines`;
export const claimedAndFollowing = (claimed: number, follow: number): string =>
  `${manyLines(claimed)} of claims, ${follow} dashed that follow from claims`;
export const around = (entry: string, entries: number, steps: number, lines: string): string =>
  `${entry}: ${entries} entries within ${counted(steps, 'step', 'steps')}, ${lines}.`;
export const strongestOf = (count: number): string =>
  `The strongest of ${count} lines; choose “all lines” for the rest.`;
export const didNotFit = (count: number): string => `${count} did not fit; choose a “+ … more” box for them.`;
export const notFurther = (hubs: readonly string[]): string =>
  `Not followed further through ${hubs.join(', ')}, which most others touch.`;
export const groupAnnounced = (label: string, count: number): string => `${label}, ${lines(count)}; Enter shows each.`;
export const boxAnnounced = (label: string, what: string, count: number): string =>
  `${label}, ${what}, ${lines(count)}.`;
export const selectedBox = (label: string, count: number): string => `${label} selected, ${lines(count)}.`;
export const selectedLine = (source: string, target: string, claims: number): string =>
  `Line between ${source} and ${target} selected, ${counted(claims, 'claim', 'claims')}.`;
export const selectedFollowing = (source: string, target: string): string =>
  `Line between ${source} and ${target} selected, not said, it follows from claims.`;
