import type { Published } from '../model/published.ts';
import { readFates } from '../compiler/addresses/fates.ts';

const header =
  '# What became of addresses that were published and are gone. A line never goes away: see CONTRIBUTING.md.';
const oldHeader = /^# Every published address\b/;

/**
 * `addresses.txt` without the lines that only repeat what a manifest lists, as lists of the old form do; the text itself where it
 * has none.
 */
export function withoutListed(text: string, listed: ReadonlySet<Published>): string {
  const repeated = new Set(
    readFates({ path: '', text })
      .fates.filter(({ address, to, withdrawn }) => to === undefined && withdrawn === undefined && listed.has(address))
      .map(({ line }) => line),
  );
  if (repeated.size === 0) return text;
  const kept = text.split(/\r?\n/).filter((line, index) => !repeated.has(index + 1) && !oldHeader.test(line));
  return `${[header, ...kept.filter((line) => line.trim() !== '' && line !== header)].join('\n')}\n`;
}
