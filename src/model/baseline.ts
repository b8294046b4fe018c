import type { MeasuredClaim } from './graph.ts';

/** Whether a value is what another was compared with: its id is that of the other with this end. */
export const isBaseline = ({ id }: Pick<MeasuredClaim, 'id'>): boolean => id.endsWith('--baseline');
