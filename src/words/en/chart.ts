export const maybe = 'lighter: possible, not stated which';
export const bounds = 'hollow with an arrow: more than (or, pointing back, up to)';
export const struck = (says: string): string => `struck through: ${says}`;
export const dotted = (says: string): string => `hollow with a dot: ${says}`;
export const bySize = (unit: string, label: string): string => `${unit}: ${label} by size`;
export const notReported = (label: string): string => `dotted: ${label} not reported`;
export const beside = (along: string): string => `beside its ${along} (dotted line), so that no mark covers another`;
export const starred =
  '* the review gives another value or account elsewhere, or contradicts itself: see Source in the table';
