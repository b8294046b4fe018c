/** The place on a page of the table with the values of a quantity in a test. */
export const tableOf = (quantity: string, test: string): string =>
  `values-${quantity}-${test}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
