import type { Graph } from '../model/graph.ts';

/** Text of ours as pages show it, with the file it comes from; what stands in a bibliography is a citation, not our wording. */
export interface RenderedText {
  readonly file: string;
  readonly text: string;
}

/** Every text of ours in a graph, each by itself. */
export function renderedTexts({ site, nodes, edges, outcomes, measured, statements }: Graph): readonly RenderedText[] {
  const says = (file: string, ...texts: readonly (string | undefined)[]): readonly RenderedText[] =>
    [...new Set(texts)].flatMap((text) => (text === undefined || text === '' ? [] : [{ file, text }]));
  return [
    ...says('index.md', site.tagline, ...site.passages.map(({ text }) => text)),
    ...nodes.flatMap(({ place, summary, passages, acknowledges = [], misprints = [] }) =>
      says(
        place.path,
        summary,
        ...passages.map(({ text }) => text),
        ...acknowledges.flatMap(({ readings, note }) => [readings, note]),
        ...misprints.map((misprint) => misprint.says),
      ),
    ),
    ...edges
      .filter(({ derived }) => !derived)
      .flatMap(({ place, evidence }) => says(place.path, ...evidence.flatMap((item) => [item.says, item.why]))),
    ...outcomes.flatMap(({ place, note }) => says(place.path, note)),
    ...measured.flatMap(({ place, note, evidence }) => says(place.path, note, evidence.why)),
    ...statements.flatMap(({ place, evidence }) => says(place.path, evidence.says, evidence.why)),
  ];
}
