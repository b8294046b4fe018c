import type { Pieces } from '../pieces.ts';

/** A named graph of TriG: its name and its statements, as lines of N-Quads without a graph. */
export interface NamedGraph {
  readonly name: string;
  readonly lines: readonly string[];
}

const local = /^[A-Za-z_][\w-]*$/;

/** Named graphs as TriG, with prefixes; names that a prefix does not shorten stay whole. */
export function* trig(graphs: Iterable<NamedGraph>, prefixes: Readonly<Record<string, string>>): Pieces {
  const known = Object.entries(prefixes);
  const short = (line: string): string =>
    line.replace(/("(?:[^"\\]|\\.)*")|<([^>]*)>/g, (whole, text: string | undefined, address: string) => {
      if (text !== undefined) return text;
      const found = known.find(([, space]) => address.startsWith(space) && local.test(address.slice(space.length)));
      return found ? `${found[0]}:${address.slice(found[1].length)}` : whole;
    });
  for (const [prefix, space] of known) yield `@prefix ${prefix}: <${space}> .\n`;
  for (const { name, lines } of graphs) yield `\n<${name}> {\n${lines.map((line) => `  ${short(line)}\n`).join('')}}\n`;
}
