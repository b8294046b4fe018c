import { existsSync, readFileSync } from 'node:fs';
import type { Mutant } from './mutate.ts';

/** A mutant that no test can find, or none should, and why. */
export interface Accepted {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly line: number;
}

const path = 'tests/mutants/accepted.txt';

/** Reads `accepted.txt`: blocks of four lines, `file`, `- before`, `+ after`, `because …`, with an empty line between. Throws on any other form. */
export function readAccepted(text = existsSync(path) ? readFileSync(path, 'utf8') : ''): readonly Accepted[] {
  const found: Accepted[] = [];
  let block: { readonly text: string; readonly line: number }[] = [];
  for (const [index, line] of [...text.split(/\r?\n/), ''].entries()) {
    if (line.startsWith('#')) continue;
    if (line.trim() !== '') block.push({ text: line, line: index + 1 });
    else if (block.length > 0) {
      found.push(accepted(block));
      block = [];
    }
  }
  return found;
}

function accepted(block: readonly { readonly text: string; readonly line: number }[]): Accepted {
  const [file, before, after, reason] = block.map(({ text }) => text);
  const line = block[0]!.line;
  if (block.length !== 4 || !before?.startsWith('- ') || !after?.startsWith('+ ') || !reason?.startsWith('because '))
    throw new Error(`${path}:${line}: a block has four lines: the file, “- before”, “+ after” and “because …”`);
  return { file: file!, before: before.slice(2), after: after.slice(2), reason, line };
}

/** Finds the reason for which a mutant is accepted. */
export function acceptance(all: readonly Accepted[]): (mutant: Mutant) => Accepted | undefined {
  const keyOf = ({ file, before, after }: Pick<Mutant, 'file' | 'before' | 'after'>): string =>
    `${file}\n${before}\n${after}`;
  const byKey = new Map(all.map((each) => [keyOf(each), each]));
  return (mutant) => byKey.get(keyOf(mutant));
}
