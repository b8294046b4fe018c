import { markOf, type Mark } from '../field/marks.ts';
import { term } from '../field/term.ts';
import { kinds } from './kinds.ts';

export type { Mark };
/** The mark of a kind, for rooms that do not ask the field yet: `markOf(term(field.kinds, kind).mark)`. */
export const markOfKind = (kind: string): Mark => markOf(term(kinds, kind).mark);
