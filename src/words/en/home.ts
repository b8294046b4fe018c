import { counted } from './count.ts';

export const find = 'Find a name, a number or any words';
export const search = 'Search';
export const newToThis = 'New to this? {tour}: a guided tour of {stops}.';
export const minutesInDrawings = (minutes: number): string => `${minutes} minutes in drawings`;
export const stops = (count: number): string => `${count} stops`;
export const more = 'More: {entry}';

export const read = 'Read';
export const readSays = 'The review in the order of its text, retold passage by passage. {contents}';
export const contents = 'Contents';
export const explore = 'Explore';
export const exploreSays = 'What relates to what, and on what evidence.';
export const matrix = 'Evidence matrix';
export const compare = 'Compare';
export const compareSays =
  'Reported results beside the conditions they were measured under. {audit}: {contradictions}, {pairs} not reconciled.';
export const accountsDiffer = 'Where accounts do not agree';
export const contradictions = (count: number): string => counted(count, 'contradiction', 'contradictions');
export const pairs = (count: number): string => counted(count, 'pair', 'pairs');

export const entries = (count: number): string => counted(count, 'entry', 'entries');
export const relations = (count: number): string => counted(count, 'relation with evidence', 'relations with evidence');
export const measured = (count: number): string => counted(count, 'measured value', 'measured values');
export const statements = (count: number): string => counted(count, 'statement', 'statements');
export const works = (count: number): string => counted(count, 'cited work', 'cited works');
export const countsAndVersion = (counts: readonly string[], version: string, date: string): string =>
  `${counts.join(' · ')}. Version ${version}, ${date}.`;
export const allKinds = 'All kinds of entry';
