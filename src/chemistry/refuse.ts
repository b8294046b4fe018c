import type { Refusal } from './tree.ts';

/** A refusal with its place and its reason. */
export const refuse = (at: number, reason: string): Refusal => ({ kind: 'refusal', at, reason });

/** Whether something was refused. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as Partial<Refusal>).kind === 'refusal';

/** The same refusal of a part that begins `by` characters further on. */
export const shifted = ({ at, reason }: Refusal, by: number): Refusal => refuse(at + by, reason);
