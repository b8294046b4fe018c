import type { Field } from '../../field/field.ts';
import type { Edge } from '../../model/graph.ts';

/** Whether the source says of a relation, somewhere, that it is so: not only that it can be, may be or is expected. */
export const saidPlainly = ({ modalities }: Pick<Field, 'modalities'>, { evidence }: Edge): boolean =>
  evidence.some(({ modality }) => modality === modalities[0]?.name);
