export const title = 'All claims';
export const description = 'Every claim of the review, by the place where it stands.';
export const lead = (relations: number, values: number, statements: number): string =>
  `${relations} relations, ${values} measured values and ${statements} statements, in the order of the review. Each has a page and an address of its own.`;
