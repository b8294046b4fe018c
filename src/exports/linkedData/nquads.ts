import type { Thing } from '../jsonLd/thing.ts';
import { addressed, prefixes, schemaOrg } from './context.ts';

const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** Named things as N-Quads, each statement once, in order. */
export const nquads = (things: Iterable<Thing>, site: string): readonly string[] =>
  [...new Set(statements(things, site))].sort();

/** Named things as lines of N-Quads, as they come; they say what the same things say as JSON-LD. */
export function* statements(things: Iterable<Thing>, site: string): Generator<string> {
  const known = prefixes(site);
  let lines: string[] = [];
  const iri = (name: string): string => {
    const at = name.indexOf(':');
    const space = at < 0 ? undefined : known[name.slice(0, at)];
    if (space !== undefined) return `<${space}${name.slice(at + 1)}>`;
    return /^[a-z]+:/.test(name) ? `<${name}>` : `<${schemaOrg}${name}>`;
  };
  const add = (thing: Thing): string => {
    const subject = iri(String(thing['@id']));
    for (const [key, value] of Object.entries(thing)) {
      if (key === '@id' || value === undefined) continue;
      for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value])
        lines.push(`${subject} ${key === '@type' ? iri('rdf:type') : iri(key)} ${object(key, one)} .\n`);
    }
    return subject;
  };
  const object = (key: string, value: unknown): string => {
    if (value !== null && typeof value === 'object') return add(value as Thing);
    if (key === '@type' || (addressed.has(key) && typeof value === 'string')) return iri(String(value));
    return literal(value);
  };
  for (const thing of things) {
    add(thing);
    yield* lines;
    lines = [];
  }
}

function literal(value: unknown): string {
  if (typeof value === 'boolean') return `"${value}"^^<${xsd}boolean>`;
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 1e21
      ? `"${value}"^^<${xsd}integer>`
      : `"${value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')}"^^<${xsd}double>`;
  return `"${String(value).replace(/[\\"\n\r\t]/g, (character) => escapes[character]!)}"`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
