import type { Basis, BasisTerm, Cell, Field, Method, Modality } from './field.ts';

/**
 * What a method and a cell together are called: the first basis that takes both; undefined when none does. One that names the cells
 * that it takes goes before those that take any, and one that names methods likewise: no basis hides a more exact one.
 */
export function basisOf(bases: readonly BasisTerm[], method: Method, cell: Cell): Basis | undefined {
  const fit = bases.filter(
    ({ methods, cells }) =>
      (methods.length === 0 || methods.includes(method)) && (cells.length === 0 || cells.includes(cell)),
  );
  const exact = ({ methods, cells }: BasisTerm): number => Math.sign(cells.length) + Math.sign(methods.length);
  return fit.toSorted((a, b) => exact(b) - exact(a))[0]?.name;
}

/** What evidence has that says nothing of it: the first row of each table; empty where a field has no such table. */
export const usual = ({
  methods,
  cells,
  modalities,
}: Pick<Field, 'methods' | 'cells' | 'modalities'>): {
  readonly method: Method;
  readonly cell: Cell;
  readonly modality: Modality;
} => ({
  method: methods[0]?.name ?? '',
  cell: cells[0]?.name ?? '',
  modality: modalities[0]?.name ?? '',
});
