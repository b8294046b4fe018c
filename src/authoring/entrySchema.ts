import type { Field } from '../field/field.ts';
import { amendments } from '../model/graph.ts';
import { term } from '../field/term.ts';
import { defaultsOf, outcomesOf, relationsOf, rowsOf, statementsOf } from './factSchemas.ts';
import { listOf, mapOf, oneOrMore, text, texts, told, wordOf, type JsonSchema, type Known } from './schemaParts.ts';

type Fields = { readonly [key: string]: JsonSchema };

const integer: JsonSchema = { type: 'integer' };

const readingFields = (field: Field, entries: readonly Known[]): Fields => ({
  number: told(text, 'As printed, in quotation marks: "3.1", "Table 1", "Fig. 3", "Abstract".'),
  order: told(integer, 'Its place in the reading path.'),
  paragraphs: told({ type: 'integer', minimum: 0 }, 'Logical paragraphs of the source.'),
  panels: told(listOf({ type: 'string', pattern: '^[a-z]$' }), 'The panels that the caption of a figure names.'),
  rows: told(rowsOf(field, entries), 'The rows of a table that is restored.'),
});

const workFields: Fields = {
  number: told({ type: 'integer', minimum: 0 }, 'Its number in the list of references; the review itself is 0.'),
  authors: told(
    listOf(
      {
        anyOf: [
          text,
          mapOf({ family: text, given: text, particle: text, suffix: text, native: text }, ['family']),
          mapOf({ organisation: text }, ['organisation']),
        ],
      },
      { minItems: 1 },
    ),
    'As printed, or by the parts of the name.',
  ),
  'authors-full': texts,
  journal: told(text, 'As printed.'),
  'journal-full': text,
  year: { type: 'integer', minimum: 1900, maximum: 2100 },
  volume: told(text, 'In quotation marks.'),
  pages: text,
  doi: told({ type: 'string', pattern: '^10\\.\\d{4,}/\\S+$' }, 'Without https://doi.org/.'),
  'doi-status': { enum: ['verified', 'derived', 'unknown'] },
  'doi-note': text,
  'article-title': told(text, 'Only where it is known.'),
  note: text,
  amended: told(
    {
      type: 'array',
      items: mapOf({ is: { enum: [...amendments] }, at: text, says: text }, ['is', 'at']),
    },
    'Notices on the work: what became of it, and the address that says so.',
  ),
  'as-printed': told(text, 'The citation as the list of references prints it.'),
};

/** JSON Schema of the front matter of a kind, in the words of a vocabulary and with the ids of a content folder. */
export function entrySchema(field: Field, kind: string, entries: readonly Known[]): JsonSchema {
  const { shape, classes, says } = term(field.kinds, kind);
  const own: Fields = shape === 'reading path' ? readingFields(field, entries) : shape === 'works' ? workFields : {};
  const required = [
    'title',
    'summary',
    ...(classes.length === 0 ? [] : ['class']),
    ...(shape === 'reading path' ? ['number', 'order'] : []),
    ...(shape === 'works' ? ['number', 'authors', 'journal', 'year', 'doi-status', 'as-printed'] : []),
  ];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: kind,
    description: says,
    ...mapOf({ ...commonFields(field, kind, entries), ...classField(classes), ...own }, required),
  };
}

const classField = (classes: Parameters<typeof wordOf>[0]): Fields =>
  classes.length === 0 ? {} : { class: oneOrMore(wordOf(classes)) };

const commonFields = (field: Field, kind: string, entries: readonly Known[]): Fields => ({
  title: told(text, 'As set in print, with Unicode sub- and superscripts: H₂O, Ca²⁺.'),
  summary: told(text, 'One sentence that defines it, in our words.'),
  aliases: told(texts, 'Other names somebody might search.'),
  'names-as-printed': told(texts, 'Every spelling that the source prints.'),
  formula: told({ type: 'string', pattern: '^[\\x20-\\x7e]+$' }, 'Plain ASCII: CuSO4.5H2O, Na1-xCoO2.'),
  defaults: defaultsOf(field, entries),
  relations: relationsOf(field, entries, kind),
  outcomes: outcomesOf(field, entries),
  statements: statementsOf(field, entries),
  changes: listOf(mapOf({ version: text, says: text }, ['version', 'says'])),
  acknowledges: listOf(mapOf({ finding: text, readings: text, note: text }, ['finding', 'readings', 'note'])),
  misprints: listOf(mapOf({ printed: text, at: text, says: text }, ['printed', 'says'])),
});
