import type { Field } from '../../field/field.ts';

/** The class of a cell by the place of its best basis among those of the field: `level-1` to `level-4`, the deepest the nearest to practice. */
export const levelOf = ({ bases }: Pick<Field, 'bases'>, rank: number): string =>
  `level-${1 + Math.floor((rank * 3) / Math.max(1, bases.length - 1))}`;

/** The bases that have data, by level, in the order of the field. */
export const basesByLevel = (
  field: Pick<Field, 'bases'>,
): readonly (readonly [level: string, names: readonly string[]])[] =>
  [
    ...Map.groupBy(
      field.bases.flatMap(({ name, role }, rank) => (role === 'none' ? [] : [[levelOf(field, rank), name] as const])),
      ([level]) => level,
    ),
  ].map(([level, own]) => [level, own.map(([, name]) => name)]);
