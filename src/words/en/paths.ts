import { counted } from './count.ts';

export const title = 'Paths between two entries';
export const description =
  'How does one thing in the review lead to another? The best few routes between two entries, each step with its claim.';
export const chooseTwo =
  'Choose two entries: the best few routes are written as sentences, each step with the claim behind it. Chains supported by a single paper come first; where the steps come from different papers, the page says so.';
export const beforehand = 'Questions answered here';
export const question = 'How is {from} related to {to}?';
export const addressOfIt = 'permanent address of this question';

export const needsScript = 'Choosing two entries needs a script. The questions below are answered without.';
export const from = 'From';
export const to = 'To';
export const nameOrFormula = 'name or formula';
export const turnRound = 'Swap';
export const byWhatFollows = 'go by what follows, where claims alone do not lead on';
export const bibtex = 'BibTeX of these routes';
export const copyLink = 'Copy link';
export const inGraph = 'See it in the graph';

/** A route in one sentence: its first step after where it begins, then each of the others, and its end. */
export const firstStep = ' {relation} {entry}';
export const nextStep = ', which {relation} {entry}';
export const itFollows = (relation: string): string => `${relation} (it follows)`;
export const end = '.';
export const notSaid = (rule: string): string => `Not said: follows from the claims below. ${rule}`;
export const contrary = 'The review also says the contrary: {claim}.';
export const disagree = 'Values disagree on the way: {entries}';
export const times = (count: number): string => ` (${counted(count, 'time', 'times')})`;

export const noData = 'The data of the graph could not be loaded; the questions below are answered without it.';
export const otherConnections = 'Other connections';
export const ends = (from: string, to: string): string => `${from} and ${to}`;
export const chooseBoth = 'Choose both ends.';
export const chooseBegin = 'Choose where to begin.';
export const chooseEnd = 'Choose where to end.';
export const saved = (name: string, count: number): string => `Saved ${name} with ${count} references.`;
export const noRoute = (ends: string, steps: number): string => `No route joins ${ends} within ${steps} steps.`;
const routes = (count: number): string => counted(count, 'route joins', 'routes join');
export const notExplained = (ends: string, count: number): string =>
  `No chain of claims in the review explains how ${ends} are related; ${routes(count)} them without explaining it.`;
export const explained = (ends: string, count: number): string =>
  `${routes(count)} ${ends}${count === 1 ? '' : ': chains of a single paper first, then the best supported and most direct'}.`;
