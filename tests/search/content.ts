import { compile } from '../../src/compiler/compile.ts';
import { browserField } from '../../src/field/browserField.ts';
import { readSources } from '../../src/site/content.ts';
import { indexNames } from '../../src/search/finding/nameIndex.ts';
import { nameRecords } from '../../src/search/indexing/names.ts';
import { valueRecords } from '../../src/search/indexing/valueRecords.ts';

/** The real content, compiled once for the tests of the search. */
export const graph = compile(readSources('content')).graph!;
export const field = browserField(graph.field);
export const index = indexNames(field, nameRecords(graph));
export const values = valueRecords(graph);
