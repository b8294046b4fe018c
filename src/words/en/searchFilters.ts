import { anyOf } from './listed.ts';

export const chosen = (count: number): string => `${count} chosen`;
export const more = (count: number): string => `${count} more`;
/** A choice as words behind what its filter reads: `on plain dough or old dough`. */
export const choice = (reads: string, labels: readonly string[]): string => `${reads} ${anyOf(labels)}`;
