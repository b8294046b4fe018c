import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../bench/generate.ts';
import { readSources } from '../../src/site/content.ts';
import type { Source } from '../../src/source/source.ts';

const statement = `  - id: even
    says: Sodium plates evenly on it.
    at: §1 ¶1
    cites: [3]
    method: electrochemical
    cell: half
`;

const work = mkdtempSync(join(tmpdir(), 'made-up-'));
const folder = join(work, 'content');
generate(folder, 40);

/** A made-up review of some forty entries; every third layer has a statement. */
export const madeUp: readonly Source[] = readSources(folder).map(({ path, text }) => ({
  path,
  text: /layer-\d*[147]\.md$/.test(path)
    ? text.replace('\noutcomes:\n', `\nstatements:\n${statement}outcomes:\n`)
    : text,
}));
rmSync(work, { recursive: true });

/**
 * The least of it that has of each thing two: layers with two outcomes and with relations of each sort, and of their text the first
 * sentence and the last. That more of the same rest on each other does not need more.
 */
export const few: readonly Source[] = madeUp
  .filter(({ path }) => !/(?:layer-(?:[3-9]|\d\d)|(?:foil|mechanism|challenge)-[23]|ref-[5-9])\./.test(path))
  .map(({ path, text }) => ({
    path,
    text: path.startsWith('materials/layer-') ? shorter(text) : text,
  }));

function shorter(text: string): string {
  const near = text
    .replace(/(foil|mechanism|challenge)-(\d)/g, (_, kind, number) => `${kind}-${Number(number) % 2}`)
    .replace(/(cites: \[|@)(\d)/g, (_, before, number) => before + (Number(number) % 5));
  const targets = new Set<string>();
  return near
    .replace(/ {2}- (?:acts-through|mitigates): (.*)\n(?: {4}.*\n)*/g, (whole, target: string) => {
      const isFirst = !targets.has(target);
      targets.add(target);
      return isFirst ? whole : '';
    })
    .replace(/ {2}- id: test-2\n(?: {4}.*\n)*(?= {2}|---)/, '')
    .replace(/(\n---\n[^.]*)\..*(\. [^.]*\.\n)$/, '$1$2');
}
