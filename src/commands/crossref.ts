import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problem.ts';
import type { Graph, Node } from '../model/graph.ts';
import { readSources, shown } from '../site/content.ts';
import { readArguments, type Request } from '../references/crossrefArguments.ts';
import { askCrossref, crossrefAddress } from '../references/crossrefAsk.ts';
import { confirmDoi } from '../references/crossrefConfirm.ts';
import { recordAddress, searchAddress } from '../references/crossrefQuery.ts';
import { agreementText, proposal, recordText } from '../references/crossrefReport.ts';
import { bestMatch, likely, match } from '../references/crossrefScore.ts';
import { diskFiles } from '../site/files.ts';
import { replaceFile } from '../site/replaceFile.ts';
import { contentGiven } from './contentGiven.ts';
import { readOptions, settingsIn, withoutNote, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run crossref`: looks up in Crossref the works whose DOI is not verified and proposes matches. Writes only with
 * `--confirm NUMBER=DOI …`. CROSSREF_URL: another server; CROSSREF_MAILTO: who asks.
 */
const server = (): { readonly crossref: string; readonly mailto: string | undefined } => ({
  crossref: process.env['CROSSREF_URL'] ?? crossrefAddress,
  mailto: process.env['CROSSREF_MAILTO'],
});

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

async function propose(works: readonly Node[]): Promise<void> {
  const { crossref, mailto } = server();
  const confirmable: string[] = [];
  for (const { bibliography } of works) {
    // One at a time: Crossref asks for it.
    const records = await askCrossref(crossref, searchAddress(crossref, bibliography!, mailto));
    if (typeof records === 'string') return fail(`${records}; nothing was written.`);
    const best = bestMatch(bibliography!, records);
    console.log(proposal(bibliography!, best));
    if (best && best.score >= likely) confirmable.push(`${bibliography!.number}=${best.record.doi}`);
  }
  console.log(
    `\n${works.length} references asked for, ${confirmable.length} with a likely match. Nothing was written.`,
  );
  if (confirmable.length > 0)
    console.log(`After comparing, take over what is right: npm run crossref -- --confirm ${confirmable[0]} …`);
}

async function confirm(
  folder: string,
  graph: Graph,
  dois: Extract<Request, { task: 'confirm' }>['dois'],
): Promise<void> {
  const { crossref, mailto } = server();
  const changes: { readonly path: string; readonly text: string; readonly says: string }[] = [];
  for (const { number, doi } of dois) {
    const node = graph.nodes.find(({ bibliography }) => bibliography?.number === number);
    if (!node) return fail(`no reference has the number ${number}; nothing was written.`);
    const records = await askCrossref(crossref, recordAddress(crossref, doi, mailto));
    if (typeof records === 'string') return fail(`${records}; nothing was written.`);
    if (!records[0]) return fail(`[${number}] Crossref knows no ${doi}; nothing was written.`);
    const found = match(node.bibliography!, records[0]);
    if (found.score < likely)
      return fail(
        `[${number}] ${doi} is another work: ${recordText(found.record)}. It ${agreementText(found)}. Nothing was written.`,
      );
    const path = join(folder, node.place.path);
    const today = new Date().toISOString().slice(0, 10);
    const text = confirmDoi(readFileSync(path, 'utf8'), found, today);
    const stale = /\bDOI\b/.test(node.bibliography!.note ?? '') ? ' Its note speaks of the DOI: read it again.' : '';
    changes.push({ path, text, says: `[${number}] ${found.record.doi} → ${shown(path)}.${stale}` });
  }
  for (const { path, text, says } of changes) {
    replaceFile(diskFiles, path, text);
    console.log(says);
  }
}

async function run(options: Options, others: readonly string[]): Promise<void> {
  const request = readArguments(others);
  if (typeof request === 'string') return fail(request);
  const folder = contentGiven(options);
  const { graph, problems } = compile(readSources(folder));
  if (!graph) return fail(report(problems, shown(folder)));
  if (request.task === 'confirm') return confirm(folder, graph, request.dois);
  const { numbers } = request;
  const open = graph.nodes
    .filter(({ bibliography }) => bibliography && bibliography.doiStatus !== 'verified')
    .filter(({ bibliography }) => numbers.length === 0 || numbers.includes(bibliography!.number))
    .sort((a, b) => a.bibliography!.number - b.bibliography!.number);
  return propose(open);
}

/** The command, as it was called. */
export function main(): Promise<void> {
  const { settings, others } = settingsIn(['content'], process.argv.slice(2));
  return runCommand(withoutNote(readOptions(['content'], 'no words', settings)), (options) => run(options, others));
}

if (import.meta.main) await main();
