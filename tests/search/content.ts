import { browserField } from '../../src/field/browserField.ts';
import { indexNames } from '../../src/search/finding/nameIndex.ts';
import { formulas } from '../../src/search/formulas.ts';
import { nameRecords } from '../../src/search/indexing/names.ts';
import { valueRecords } from '../../src/search/indexing/valueRecords.ts';
import { graph } from '../review.ts';

/** The real content, indexed once for the tests of the search. */
export { graph };
export const field = browserField(graph.field);
export const index = indexNames(field, nameRecords(graph), formulas);
export const values = valueRecords(graph);
