import type { Thing } from '../jsonLd/thing.ts';

/**
 * Gives every thing within another a name of its own, made from the name of the outer one: two files that say the same then say
 * it of the same things, and together they say it once. What is undefined is left out.
 */
export function named(thing: Thing): Thing {
  const id = thing['@id'];
  if (typeof id !== 'string') throw new Error('a thing of linked data has no name');
  return inner(thing, id);
}

function inner(thing: Thing, id: string): Thing {
  return Object.fromEntries([
    ['@id', id],
    ...Object.entries(thing)
      .filter(([key, value]) => key !== '@id' && value !== undefined)
      .map(([key, value]) => [key, valueOf(value, `${id}${id.includes('#') ? '-' : '#'}${key.replace(/^.*:/, '')}`)]),
  ]) as Thing;
}

function valueOf(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => valueOf(item, `${id}-${index + 1}`));
  if (value === null || typeof value !== 'object') return value;
  const thing = value as Thing;
  const own = thing['@id'];
  return inner(thing, typeof own === 'string' ? own : id);
}
