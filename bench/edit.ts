import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { holding } from '../src/compiler/held.ts';
import { atHand } from '../src/compiler/memory.ts';
import { readSources } from '../src/site/content.ts';
import type { Source } from '../src/source/source.ts';
import { generate } from './generate.ts';

/**
 * What it takes to compile made-up entries again after one edit, as `npm run dev` does: `npm run bench:edit -- [entries ...]`, default
 * 1000 10000. Seconds of processor time; the middle of seven edits of each sort.
 */
const sizes = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'sodiograph-bench-'));

const edits: Readonly<Record<string, (text: string, number: number) => string>> = {
  'a word of prose': (text, number) => `${text.trimEnd()} Word ${number}.\n`,
  'a number': (text, number) => text.replace(/(overpotential: )\d+/, `$1${number + 60}`),
  'a relation': (text, number) => text.replace(/(acts-through: mechanism-)\d+/, `$1${number % 4}`),
  'a title': (text, number) => text.replace(/^title: .*/m, `title: Another name ${number}`),
};

/** Seconds of processor time that something takes. */
function taken(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

for (const entries of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const content = join(work, `content-${entries}`);
  generate(content, entries);
  let sources: readonly Source[] = readSources(content);
  const [memory, held] = [atHand(), holding()];
  const again = (): void => {
    const { problems } = compile(sources, memory, held);
    if (problems.length > 0) throw new Error(`the made-up content has problems: ${problems[0]!.message}`);
  };
  const row: Record<string, string> = { cold: taken(again).toFixed(2), unchanged: taken(again).toFixed(2) };
  let number = 0;
  for (const [what, edit] of Object.entries(edits)) {
    const times = Array.from({ length: 7 }, () => {
      const path = `materials/layer-${++number}.md`;
      sources = sources.map((source) => (source.path === path ? { path, text: edit(source.text, number) } : source));
      return taken(again);
    });
    row[what] = times.toSorted((a, b) => a - b)[3]!.toFixed(2);
  }
  const all = readSources(content);
  sources = [
    ...all,
    { path: 'challenges/brand-new.md', text: '---\ntitle: New\nclass: failure\nsummary: One.\n---\n' },
  ];
  row['an entry more'] = taken(again).toFixed(2);
  sources = all;
  row['and less'] = taken(again).toFixed(2);
  console.table([{ entries, ...row }]);
}
rmSync(work, { recursive: true, force: true });
