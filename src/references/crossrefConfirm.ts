import { agreementText, recordText } from './crossrefReport.ts';
import type { Match } from './crossrefScore.ts';

/** The text of a reference’s file with the DOI taken over as verified, and with what; all other lines stay as they are. */
export function confirmDoi(text: string, match: Match, date: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const close = lines.indexOf('---', 1);
  const note = `Crossref record, seen ${date}: ${recordText(match.record)}. It ${agreementText(match)}.`;
  const matter = ['doi', 'doi-status', 'doi-note'].reduce(without, lines.slice(1, close));
  const before = ['pages', 'volume', 'year'].map((key) => matter.findIndex((line) => line.startsWith(`${key}:`)));
  const place = before.find((index) => index >= 0);
  const added = [
    `doi: ${JSON.stringify(match.record.doi)}`,
    'doi-status: verified',
    `doi-note: ${JSON.stringify(note)}`,
  ];
  const at = place === undefined ? matter.length : place + 1;
  return [lines[0], ...matter.slice(0, at), ...added, ...matter.slice(at), ...lines.slice(close)].join(end);
}

/** The lines without a top-level key and what is indented below it. */
function without(lines: readonly string[], key: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return [...lines];
  const rest = lines.slice(start + 1);
  const next = rest.findIndex((line) => !/^\s/.test(line) && line !== '');
  return [...lines.slice(0, start), ...(next < 0 ? [] : rest.slice(next))];
}
