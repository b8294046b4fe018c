import { compoundNames } from '../../chemistry/compoundNames.ts';
import { compositionKey } from '../composition.ts';
import { readings } from '../formulas.ts';
import { compact } from '../normalise.ts';
import { systemKey, type NameIndex } from './nameIndex.ts';

/** A query with names of compounds put into formulas, and how each was read. */
export interface InFormulas {
  readonly query: string;
  readonly read: readonly { readonly typed: string; readonly formula: string }[];
}

/** Puts the names of compounds that no entry has, but whose formula or elements some have, into formulas; undefined where there are none. */
export function inFormulas(index: NameIndex, typed: string): InFormulas | undefined {
  const read: { typed: string; formula: string }[] = [];
  let query = '';
  let at = 0;
  for (const { from, to, formula, system } of compoundNames(typed)) {
    const name = typed.slice(from, to);
    if (index.exact.has(compact(name))) continue;
    const meant = [formula, system].find((form) => form !== undefined && isHere(index, form));
    if (meant === undefined) continue;
    query += typed.slice(at, from) + meant;
    at = to;
    read.push({ typed: name, formula: meant });
  }
  return read.length === 0 ? undefined : { query: query + typed.slice(at), read };
}

/** Whether an entry has just this composition, or is made of just these elements. */
function isHere({ compositions, systems }: NameIndex, formula: string): boolean {
  const [composition] = readings(formula);
  return (
    composition !== undefined && (compositions.has(compositionKey(composition)) || systems.has(systemKey(composition)))
  );
}
