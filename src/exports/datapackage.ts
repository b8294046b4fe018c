import type { Graph } from '../model/graph.ts';
import { absolute } from './address.ts';
import { constraintsOf } from './constraints.ts';
import type { ColumnType } from './column.ts';
import { json } from './json.ts';
import { licenceAddress, licenceTitle } from './licence.ts';
import { measured } from './measured.ts';
import type { Table } from './tables.ts';

/** Lists stay strings: not every reader of Data Packages knows the list type. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  word: 'string',
  number: 'number',
  measure: 'string',
  boolean: 'boolean',
  list: 'string',
};

/** A Data Package (version 2) descriptor of the tables; `site` is the absolute address of the site. */
export function datapackage({ site: about, nodes, field }: Graph, tables: readonly Table[], site: string): string {
  const address = licenceAddress(about);
  const review = nodes.find(({ id }) => id === about.source)?.bibliography;
  return json({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: about.title,
    description: about.tagline,
    version: about.version,
    created: `${about.date}T00:00:00Z`,
    homepage: absolute(site, ''),
    licenses:
      address === undefined && about.licence === undefined
        ? undefined
        : [{ name: about.licence, path: address, title: licenceTitle(about) }],
    contributors: about.editors.map((title) => ({ title, roles: ['editor'] })),
    sources: review ? [{ title: review.asPrinted }] : [],
    resources: tables.map(({ name, says, columns, file }) => ({
      name,
      path: `${name}.csv`,
      type: 'table',
      description: says,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: measured(file).bytes,
      hash: `sha256:${measured(file).sha256}`,
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        ...keysOf(name, tables),
        fields: columns.map((column) => ({
          name: column.name,
          type: fieldTypes[column.type],
          constraints: constraintsOf(field, column.name, keyOf(name, column.name)),
          description: column.type === 'list' ? `${column.says} Joined by “;”.` : column.says,
        })),
      },
    })),
  });
}

/** The column that names a row of a table, where one does. */
const primary: Readonly<Record<string, string>> = {
  claims: 'claim_id',
  outcomes: 'outcome_id',
  statements: 'claim_id',
  findings: 'finding_id',
  entries: 'entry_id',
  references: 'reference_id',
};
/** Columns that name a row of another table. */
const foreign: readonly (readonly [table: string, column: string, other: string])[] = [
  ['claims', 'outcome_id', 'outcomes'],
  ['claims', 'subject_id', 'entries'],
  ['claims', 'baseline_id', 'entries'],
  ['outcomes', 'entry_id', 'entries'],
  ['outcomes', 'subject_id', 'entries'],
  ['statements', 'subject_id', 'entries'],
  ['relations', 'source_id', 'entries'],
  ['relations', 'target_id', 'entries'],
  ['findings', 'subject_id', 'entries'],
  ['references', 'reference_id', 'entries'],
];

const keyOf = (table: string, column: string): 'primary' | 'foreign' | undefined => {
  if (primary[table] === column) return 'primary';
  return foreign.some(([from, key]) => from === table && key === column) ? 'foreign' : undefined;
};

function keysOf(name: string, tables: readonly Table[]): object {
  const key = primary[name];
  const keys = foreign.filter(
    ([table, , other]) => table === name && tables.some((one) => one.name === other) && primary[other] !== undefined,
  );
  return {
    ...(key === undefined ? {} : { primaryKey: [key] }),
    ...(keys.length === 0
      ? {}
      : {
          foreignKeys: keys.map(([, column, other]) => ({
            fields: [column],
            reference: { resource: other, fields: [primary[other]!] },
          })),
        }),
  };
}
