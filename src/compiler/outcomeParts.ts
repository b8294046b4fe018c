import type { Field } from '../field/field.ts';
import { nearest } from '../field/suggest.ts';
import { find, namesIn } from '../field/term.ts';

/** What is wrong at a path: of unknown fields also which. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly keys?: readonly string[];
}

/** What is left of an outcome, and the places that its results had in the list as written. */
interface Left {
  readonly item: Readonly<Record<string, unknown>>;
  readonly results: readonly number[];
}

/**
 * An outcome without what is wrong in it, where that stands for itself: a condition, a result, a field that is none. A misspelt test
 * or quantity is read as the one that the author is asked about, so that a slip in it hides no other. Undefined where it must go as
 * a whole: without its test, its place or its evidence it would be another. Paths of issues begin within the outcome.
 */
export function soundParts(item: unknown, issues: readonly Issue[], field: Field): Left | undefined {
  if (typeof item !== 'object' || item === null || 'says' in item) return undefined;
  const left: Record<string, unknown> = { ...item };
  const results = Array.isArray(left['results']) ? [...(left['results'] as readonly unknown[])] : [];
  const lost = new Set<number>();
  for (const { path, code, keys = [] } of issues) {
    const [key, index] = path;
    if (key === undefined && code === 'unrecognized_keys') for (const name of keys) delete left[name];
    else if (key === 'results' && typeof index === 'number') {
      const meant =
        results.length === 1 && path.length === 3 && code === 'custom' && typeof path[2] === 'string'
          ? meantIn(results[index], path[2], field)
          : undefined;
      if (meant === undefined) lost.add(index);
      else results[index] = meant;
    } else if (key === 'test' && path.length === 1) {
      const meant = typeof left[key] === 'string' ? nearest(left[key], namesIn(field.tests)) : undefined;
      if (meant === undefined) return undefined;
      left[key] = meant;
    } else if (typeof key === 'string' && find(field.conditions, key)) delete left[key];
    else return undefined;
  }
  const kept = results.map((_, index) => index).filter((index) => !lost.has(index));
  return kept.length === 0
    ? undefined
    : { item: { ...left, results: kept.map((index) => results[index]) }, results: kept };
}

/** A result that names the quantity nearest to what it says; undefined where none is near, or it stands there already. */
function meantIn(result: unknown, key: string, field: Field): unknown {
  const meant = nearest(key, namesIn(field.quantities));
  if (meant === undefined || typeof result !== 'object' || result === null || meant in result) return undefined;
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name === key ? meant : name, value]));
}
