import { groupId, groupLabel } from '../../derive/outcomeRange.ts';
import type { ViewNode } from '../../layout/view.ts';
import { kindOf, type Atlas } from './atlas.ts';

/** A box to be, with the places it stands for: one, or several outcomes of one test. */
export interface Box {
  readonly id: string;
  readonly places: readonly number[];
  readonly column: number;
  readonly rank: number;
}

/** Boxes for places; outcomes of one test stand in one box unless it is open or the middle. */
export function boxesOf(
  atlas: Atlas,
  places: readonly number[],
  open: readonly string[],
  middle?: number,
): readonly Box[] {
  const { nodes } = atlas.data;
  const single = (place: number): Box => {
    const { id, column, rank } = nodes[place]!;
    return { id, places: [place], column, rank };
  };
  const testOf = (place: number): string | undefined => {
    const outcome = place === middle ? undefined : nodes[place]!.outcome;
    return outcome && atlas.words.tests[outcome.test]!.name;
  };
  return [...Map.groupBy(places, testOf)].flatMap(([test, own]) =>
    test === undefined || open.includes(test) || own.length === 1
      ? own.map(single)
      : [
          {
            ...single(own[0]!),
            id: groupId(test),
            places: own,
            rank: Math.min(...own.map((place) => nodes[place]!.rank)),
          },
        ],
  );
}

/** A box as it is drawn. */
export function drawnBox(atlas: Atlas, { id, places, column }: Box): ViewNode {
  const { id: entry, title, classes, number, outcome } = atlas.data.nodes[places[0]!]!;
  if (id === entry) {
    const label = number === undefined ? title : `[${number}] ${title}`;
    return { id, entry, kind: kindOf(entry), classes, label, column };
  }
  const test = atlas.words.tests[outcome!.test]!;
  const values = places.flatMap((place) =>
    atlas.data.nodes[place]!.outcome!.values.map(([quantity, value, text]) => ({ quantity, value, text })),
  );
  return {
    id,
    kind: kindOf(entry),
    classes: [],
    label: groupLabel(test.label, places.length, values),
    column,
    test: test.name,
  };
}

/** The outcomes that a box stands for, among those that its lines in a view lead to. */
export const outcomesIn = (atlas: Atlas, claims: readonly string[], test: string): readonly number[] => [
  ...new Set(
    claims.flatMap((id) => {
      const edge = atlas.edge.get(id);
      return edge
        ? [edge.s, edge.t].filter((place) => {
            const { outcome } = atlas.data.nodes[place]!;
            return outcome && atlas.words.tests[outcome.test]!.name === test;
          })
        : [];
    }),
  ),
];
