import { counted } from './count.ts';

/** What an author sees on every page of the site that shows edits at once. */
export const problems = 'Problems in content';
export const openInEditor = 'Open in the editor';
export const ownProblems = 'This entry has problems; what you see is how it was before them.';
export const inContent = (count: number): string => `${counted(count, 'problem', 'problems')} in content`;
export const lastWithout = (problems: string): string => `${problems}; pages show the last without`;
