import { readHistory } from '../compiler/addresses/history.ts';
import { editionPath, writeEdition } from '../compiler/addresses/editions.ts';
import { addressFile } from '../compiler/addresses/fates.ts';
import { manifestPath, writeManifest } from '../compiler/addresses/manifest.ts';
import { publishedBy } from '../compiler/addresses/publishedBy.ts';
import { saidNow } from '../derive/editions.ts';
import { compile } from '../compiler/compile.ts';
import type { Problem } from '../compiler/problem.ts';
import type { Source } from '../source/source.ts';
import type { Graph } from '../model/graph.ts';
import type { Published } from '../model/published.ts';
import { compareVersions } from '../model/version.ts';
import { withoutListed } from './addressList.ts';
import { changeOf, editEntry, editSite, type Released } from './edits.ts';

/** What a release writes, in this order: the manifest comes when all else says the new version, and makes it so. */
export interface Plan {
  readonly released: Released;
  /** Changed files of the content folder that come before the manifest. */
  readonly before: readonly Source[];
  readonly manifest: Source;
  /** Changed files that may as well stay as they are. */
  readonly after: readonly Source[];
  readonly addresses: readonly Published[];
  /** The version that was the last so far; that of `index.md` where none was released. */
  readonly from: string;
  readonly graph: Graph;
}

/** Why a version is not released: one line each, or problems of the content. */
export interface Refusal {
  readonly refused: string;
  readonly problems: readonly Problem[];
}

const refuse = (refused: string, problems: readonly Problem[] = []): Refusal => ({ refused, problems });

/** Plans a release of a content folder; reads and writes nothing. A release that was interrupted is planned to its end. */
export function planRelease(sources: readonly Source[], wanted: Released): Plan | Refusal {
  const { version } = wanted;
  const { releases } = readHistory(sources);
  if (releases.some((release) => release.version === version))
    return refuse(`version ${version} is released already (${manifestPath(version)}); take a higher one`);
  const last = releases.at(-1);
  if (last && compareVersions(version, last.version) <= 0)
    return refuse(`version ${version} is not higher than ${last.version}, the last one released`);
  const { graph: now, problems } = compile(sources);
  const others = problems.filter(({ rule, message }) => !(rule === 'version-is-released' && isAbout(message, version)));
  if (others.length > 0) return refuse('the content has problems', others);
  const index = sources.find(({ path }) => path === 'index.md')!;
  const change = changeOf(index.text, version);
  const missing = noteMissing(change.says, wanted);
  if (missing !== undefined) return refuse(missing);
  const released: Released = change.says === 'released' ? { ...wanted, date: change.date } : wanted;
  const edited = sources.map((source) => edit(source, released));
  const about = {
    version,
    date: released.date,
    ...(last && { before: { version: last.version, hash: last.hash } }),
  };
  const manifestOf = (addresses: readonly Published[]): Source => ({
    path: manifestPath(version),
    text: writeManifest(about, addresses),
  });
  // An empty manifest stands in for the one that the graph is needed for.
  const { graph, problems: then } = compile([...edited, manifestOf([])]);
  if (!graph) return refuse('the content would have problems after the release', then);
  const addresses = publishedBy(graph);
  const listed = new Set(addresses);
  const list = sources.find(({ path }) => path === addressFile);
  return {
    released,
    graph,
    addresses,
    from: last?.version ?? now?.site.version ?? version,
    before: [
      ...edited.filter(({ text }, at) => text !== sources[at]!.text).sort(indexFirst),
      { path: editionPath(version), text: writeEdition(graph.editions.at(-1)?.said ?? new Map(), saidNow(graph)) },
    ],
    manifest: manifestOf(addresses),
    after: [list].flatMap((source) => {
      const text = source && withoutListed(source.text, listed);
      return text === undefined || text === source!.text ? [] : [{ path: addressFile, text }];
    }),
  };
}

/** An interrupted release has raised the version before anything else, so that it has to be brought to its end. */
const indexFirst = (a: Source, b: Source): number =>
  Number(b.path === 'index.md') - Number(a.path === 'index.md') || (a.path < b.path ? -1 : 1);

const isAbout = (message: string, version: string): boolean => message.startsWith(`version ${version} `);

function noteMissing(change: 'nothing' | 'unreleased' | 'released', { version, says }: Released): string | undefined {
  if (change === 'nothing' && (says ?? '').trim() === '')
    return `say what is different in version ${version}: --says "…", or an entry “version: unreleased” with “says” under “changes” in index.md`;
  if (change !== 'nothing' && says !== undefined)
    return `index.md says what is different in version ${version} already; leave out --says`;
  return undefined;
}

function edit(source: Source, released: Released): Source {
  if (source.path === 'index.md') return { path: source.path, text: editSite(source.text, released) };
  if (!source.path.endsWith('.md') || !source.text.includes('unreleased')) return source;
  return { path: source.path, text: editEntry(source.text, released.version) };
}
