import { hashOf, manifestPath, writeManifest } from '../../../src/compiler/addresses/manifest.ts';
import { claimFiles, publishedBy } from '../../../src/compiler/addresses/publishedBy.ts';
import { compiled, content } from '../fixture.ts';

type Files = Readonly<Record<string, string | null>>;

/** The manifest that a release of the small folder, with changes, writes; with the files of claims, as version 0.1.0 did. */
export function manifest(version = '1.0.0', before?: { version: string; text: string }, changes: Files = {}): Files {
  const { graph, problems } = compiled(content(changes));
  if (!graph) throw new Error(`the fixture has problems: ${problems[0]!.message}`);
  const text = writeManifest(
    { version, date: '2026-01-02', ...(before && { before: { version: before.version, hash: hashOf(before.text) } }) },
    [...publishedBy(graph), ...claimFiles(graph)].sort(),
  );
  return { [manifestPath(version)]: text };
}

/** The challenge “dendrites” renamed to “needles” in every file. */
export const renamed: Files = {
  'challenges/dendrites.md': null,
  'challenges/needles.md': '---\ntitle: Needles\nclass: failure\nsummary: Sodium that grows in needles.\n---\n',
  ...Object.fromEntries(
    content()
      .filter(({ path, text }) => path !== 'challenges/dendrites.md' && text.includes('dendrites'))
      .map(({ path, text }) => [
        path,
        text.replace('mitigates: dendrites', 'mitigates: needles').replace('(dendrites)', '(needles)'),
      ]),
  ),
};

/** The problems of the small folder with changes, one line each: `path:line message`. */
export const problemsOf = (...changes: readonly Files[]): readonly string[] =>
  compiled(content(Object.assign({}, ...changes) as Files)).problems.map(
    ({ path, line, message }) => `${path}:${line} ${message}`,
  );
