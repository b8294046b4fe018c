export const elsewhere = 'In other vocabularies';
/** How the entry stands to what another vocabulary has, before its name there. */
export const match = {
  exact: 'the same as',
  close: 'close to',
  broad: 'narrower than',
  narrow: 'broader than',
  related: 'related to',
} as const;
