import * as words from '#words/comparison.ts';
import type { ConditionTerm, Field, Unit } from '../field/field.ts';
import { classesWith, hasRole, relationsWith } from '../field/select.ts';
import { find, term } from '../field/term.ts';
import type { ComparedCondition, ComparisonColumn } from '../field/views.ts';
import { measureOf } from '../model/condition.ts';
import type { MeasuredClaim } from '../model/graph.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonRow } from './comparisonRow.ts';
import { toldUnit } from './toldUnit.ts';

/** What a column of the comparison holds. */
export type Held =
  | { readonly is: 'subject' | 'derived' | 'also' | 'source' }
  /** `reads` stands between what is compared and its base: `on`. */
  | { readonly is: 'base'; readonly reads: string }
  | { readonly is: 'condition'; readonly condition: ConditionTerm; readonly shown: ComparedCondition }
  | { readonly is: 'values'; readonly column: ComparisonColumn };

/** A column of the table of one test: its key in addresses, its heading, and its name beside a value where no heading is above. */
export type TableColumn = Held & {
  readonly key: string;
  readonly label: string;
  readonly card: string;
  /** In which most of its values are printed; the others keep their own. Absent where they have no one dimension. */
  readonly unit?: Unit;
  /** Under the heading, where no one unit is. */
  readonly note?: string;
  /** Which end comes first when a reader orders by it; absent where it has no order. */
  readonly first?: 'ascending' | 'descending';
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A word as a part of addresses. */
export const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What is compared: one of them, and several. */
export const subjectWords = ({ views }: Pick<Field, 'views'>): readonly [one: string, many: string] =>
  views.comparison?.subject ?? words.subject;

/** The same of these rows: a test may report on what the word for subjects does not name, such as a medium. */
export function subjectWordsOf(
  field: Pick<Field, 'kinds' | 'views'>,
  rows: readonly ComparisonRow[],
): readonly [one: string, many: string] {
  const isTested = rows.every(({ subject }) => hasRole(field, subject, 'tested', 'base'));
  return isTested || classesWith(field, 'tested').length === 0 ? subjectWords(field) : words.subject;
}

/** What the base of a subject is called; undefined where the field has none. */
export function baseWord(field: Pick<Field, 'kinds'>): string | undefined {
  const [name] = classesWith(field, 'base');
  const row = field.kinds.flatMap(({ classes }) => classes).find((one) => one.name === name);
  return row && (row.singular ?? row.name);
}

/** What stands between a subject and its base: `on`. */
export function baseReads(field: Pick<Field, 'relations' | 'views'>): string {
  const relations = relationsWith(field, 'base');
  const facet = field.views.facets.find(({ relation }) => relation !== undefined && relations.includes(relation));
  return facet?.reads ?? words.baseReads;
}

/** The conditions that a test needs, in the order of the comparison, then of the vocabulary. */
export function comparedConditions(field: Field, test: string): readonly ComparedCondition[] {
  const { needs } = term(field.tests, test);
  const listed = field.views.comparison?.conditions ?? [];
  const others = field.conditions.filter(({ name }) => !find(listed, name));
  return [...listed, ...others.map(({ name }) => ({ name, filter: true }))].filter(({ name }) => needs.includes(name));
}

/** The columns of the table of a test. */
export function tableColumns(field: Field, { test, columns, rows }: Comparison): readonly TableColumn[] {
  const [subject] = subjectWords(field);
  const [own] = subjectWordsOf(field, rows);
  const base = baseWord(field);
  const derived = field.views.comparison?.derived;
  return [
    { is: 'subject', key: keyOf(subject), label: capital(own), card: own, first: 'ascending' },
    ...(base === undefined
      ? []
      : [
          {
            is: 'base' as const,
            reads: baseReads(field),
            key: 'base',
            label: capital(base),
            card: base,
            first: 'ascending' as const,
          },
        ]),
    ...comparedConditions(field, test).map((shown) => conditionColumn(field, shown, rows)),
    ...columns
      .filter(({ tests }) => tests === undefined || tests.includes(test))
      .map((column) =>
        valuesColumn(
          field,
          column,
          rows.flatMap(({ values }) => values[column.name] ?? []),
        ),
      ),
    ...(rows.some(({ cumulative }) => cumulative) ? [derivedColumn(rows, derived)] : []),
    { is: 'also', key: 'also', label: words.alsoReported, card: words.also },
    { is: 'source', key: 'source', label: words.source, card: words.from },
  ];
}

function conditionColumn(field: Field, shown: ComparedCondition, rows: Comparison['rows']): TableColumn {
  const condition = term(field.conditions, shown.name);
  const given = rows.flatMap(({ outcome }) => measureOf(outcome.conditions, condition.name) ?? []);
  const [dimension, ...others] = condition.dimensions;
  const unit = others.length === 0 ? toldUnit(field.units, dimension, given)?.name : undefined;
  return {
    is: 'condition',
    condition,
    shown,
    key: shown.key ?? condition.name,
    label: capital(condition.label),
    card: condition.shape === 'measure' ? capital(condition.label) : condition.label,
    ...(unit !== undefined && { unit }),
    ...(condition.dimensions.length > 1 && { note: words.asPrinted }),
    first: 'ascending',
  };
}

/** A column of values as it stands in the table that has these. */
export function valuesColumn(
  field: Field,
  column: ComparisonColumn,
  claims: readonly MeasuredClaim[] = [],
): TableColumn {
  const rows = column.quantities.map((name) => term(field.quantities, name));
  const [dimension, ...others] = new Set(rows.map((row) => row.dimension));
  const measures = claims.map(({ measure }) => measure);
  const unit = others.length === 0 ? toldUnit(field.units, dimension, measures)?.name : undefined;
  return {
    is: 'values',
    column,
    key: column.name,
    label: column.title,
    card: column.card ?? column.title,
    ...(unit !== undefined && { unit }),
    first: rows.every(({ better }) => better === 'lower') ? 'ascending' : 'descending',
  };
}

const derivedColumn = (
  rows: Comparison['rows'],
  own: { readonly title: string; readonly card?: string | undefined } | undefined,
): TableColumn => ({
  is: 'derived',
  key: 'cumulative',
  label: own?.title ?? words.derived,
  card: own?.card ?? own?.title ?? words.derived,
  ...unitOfDerived(rows),
  first: 'descending',
});

const unitOfDerived = (rows: Comparison['rows']): { readonly unit?: Unit } => {
  const unit = rows.find(({ cumulative }) => cumulative)?.cumulative?.measure.unit;
  return unit === undefined ? {} : { unit };
};

/** The names of the conditions and of the columns of values that a table has. */
export const columnsHeld = (
  columns: readonly TableColumn[],
): { readonly conditions: ReadonlySet<string>; readonly results: ReadonlySet<string> } => ({
  conditions: new Set(columns.flatMap((one) => (one.is === 'condition' ? [one.condition.name] : []))),
  results: new Set(columns.flatMap((one) => (one.is === 'values' ? [one.column.name] : []))),
});
