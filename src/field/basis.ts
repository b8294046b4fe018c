import type { Basis, BasisTerm, Cell, Field, Method, Modality } from './field.ts';

/** What a method and a cell together are called: the first basis that takes both; undefined when none does. */
export const basisOf = (bases: readonly BasisTerm[], method: Method, cell: Cell): Basis | undefined =>
  bases.find(
    ({ methods, cells }) =>
      (methods.length === 0 || methods.includes(method)) && (cells.length === 0 || cells.includes(cell)),
  )?.name;

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
