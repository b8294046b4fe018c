import type { Field } from './field.ts';
import { checksOff, knownChecks } from './checkRows.ts';
import { addedIn } from './added.ts';
import { basisOf, usual } from './basis.ts';
import { knownLanguages } from './languages.ts';
import { anyDimension } from './mended.ts';
import { quantityId } from './quantityId.ts';
import { quote } from '../source/bounds.ts';
import { vocabularyRule, type Raw, type VocabularyProblem } from './layers.ts';
import { namesThatAddress } from './names.ts';
import { at } from './rowProblem.ts';

/** A part of the views that nothing is written of; one that is written and wrong has problems of its own. */
const unwritten = ({ tables, wholes }: Raw, name: string): string | undefined =>
  wholes.has(name) || (tables.get(name)?.size ?? 0) > 0 ? undefined : name;

/** What a page needs of the vocabulary, and what is off without it. */
const needs: readonly { readonly off: string; readonly lacks: (field: Field, raw: Raw) => string | undefined }[] = [
  {
    off: 'the reading path',
    lacks: ({ kinds }) =>
      kinds.some(({ shape }) => shape === 'reading path') ? undefined : 'a kind of shape “reading path”',
  },
  {
    off: 'what a work is cited for',
    lacks: ({ relations }) =>
      relations.some(({ derived }) => derived === 'evidence') ? undefined : 'a relation derived from “evidence”',
  },
  {
    off: 'where an entry is discussed',
    lacks: ({ relations }) =>
      relations.some(({ derived }) => derived === 'reading path')
        ? undefined
        : 'a relation derived from the “reading path”',
  },
  { off: 'the overview of the graph', lacks: (_, raw) => unwritten(raw, 'views.overview') },
  { off: 'the evidence matrix', lacks: (_, raw) => unwritten(raw, 'views.matrices') },
  { off: 'the ladder of evidence', lacks: (_, raw) => unwritten(raw, 'views.ladder') },
  { off: 'the comparison of results', lacks: (_, raw) => unwritten(raw, 'views.comparison') },
];

/** What a single row cannot know: two of a kind, columns that share a name, units without one to convert to. */
export function checkField(
  field: Field,
  raw: Raw,
  file: string,
): { readonly problems: readonly VocabularyProblem[]; readonly notices: readonly VocabularyProblem[] } {
  const notice = (message: string, rule: string): VocabularyProblem => ({
    path: file,
    line: 1,
    column: 1,
    rule,
    message,
  });
  return {
    problems: [
      ...shapesOnce(field, raw),
      ...columnsOnce(field, raw),
      ...quantitiesApart(field, raw),
      ...firstUnits(field, raw),
      ...testsOnBases(field, raw),
      ...knownChecks(field, raw),
      ...namesThatAddress(raw),
      ...knownLanguages(field, raw),
    ],
    notices: [
      ...needs.flatMap(({ off, lacks }) => {
        const missing = lacks(field, raw);
        return missing === undefined
          ? []
          : [notice(`${off} is off: the vocabulary has no ${missing}`, 'page-has-its-words')];
      }),
      ...checksOff(field).map((message) => notice(message, 'check-has-its-premise')),
    ],
  };
}

/** The review itself is a work: without a kind of works there is no site. */
export const worksAreKept = ({ kinds }: Field, path: string): readonly VocabularyProblem[] =>
  kinds.some(({ shape }) => shape === 'works')
    ? []
    : [
        {
          path,
          line: 1,
          column: 1,
          rule: vocabularyRule,
          message: `no kind has the shape “works”: the review itself is an entry of it; ${addedIn('kinds')}`,
        },
      ];

function shapesOnce({ kinds, relations }: Field, raw: Raw): readonly VocabularyProblem[] {
  return [
    ...kinds.flatMap(({ name, shape }, index) => {
      const first = kinds.findIndex((kind) => kind.shape === shape);
      return shape === 'topic' || first === index
        ? []
        : at(
            raw,
            'kinds',
            name,
            ['shape'],
            `the kind “${kinds[first]!.name}” has the shape “${shape}” already; one is enough`,
          );
    }),
    ...relations.flatMap(({ name, derived }, index) => {
      const first = relations.findIndex((relation) => relation.derived === derived);
      return derived === undefined || derived === 'outcome' || first === index
        ? []
        : at(
            raw,
            'relations',
            name,
            ['derived'],
            `“${relations[first]!.name}” is derived from it already; one is enough`,
          );
    }),
  ];
}

function columnsOnce({ conditions }: Field, raw: Raw): readonly VocabularyProblem[] {
  const first = new Map<string, string>();
  return conditions.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      const taken = first.get(column.name);
      first.set(column.name, taken ?? name);
      return taken === undefined
        ? []
        : at(
            raw,
            'conditions',
            name,
            ['columns', column.name],
            `the column “${column.name}” is taken by the condition “${taken}”`,
          );
    }),
  );
}

/** Addresses of claims are made of the names of quantities, so two of them may not come to the same, nor one to nothing. */
function quantitiesApart({ quantities }: Field, raw: Raw): readonly VocabularyProblem[] {
  const first = new Map<string, string>();
  return quantities.flatMap(({ name }) => {
    const id = quantityId(name);
    const taken = first.get(id);
    first.set(id, taken ?? name);
    if (!/[a-z0-9]/.test(id))
      return at(
        raw,
        'quantities',
        name,
        [],
        `${quote(name)} has no Latin letter or digit to build addresses of; name it in Latin letters and put its own script among its “words”`,
      );
    return taken === undefined
      ? []
      : at(
          raw,
          'quantities',
          name,
          [],
          `${quote(name)} and ${quote(taken)} both become “${id}” in addresses; rename one`,
        );
  });
}

/** What a test shows has a name: else each of its results would be told that it has none. */
function testsOnBases({ tests, bases, methods, cells, modalities }: Field, raw: Raw): readonly VocabularyProblem[] {
  const first = usual({ methods, cells, modalities });
  return tests.flatMap(({ name, method = first.method, cell = first.cell }) =>
    bases.length === 0 || basisOf(bases, method, cell) !== undefined
      ? []
      : at(
          raw,
          'tests',
          name,
          [],
          `no basis has the method “${method}” and the cell “${cell}” of this test; change one of them, or ${addedIn('bases')}`,
        ),
  );
}

/** Factors count the first unit of a dimension, so that one is 1. */
function firstUnits({ units }: Field, raw: Raw): readonly VocabularyProblem[] {
  return units
    .filter(
      ({ dimension, factor }, index) =>
        factor !== 1 && dimension !== anyDimension && units.findIndex((unit) => unit.dimension === dimension) === index,
    )
    .flatMap(({ name, dimension }) =>
      at(raw, 'units', name, ['factor'], `“${name}” is the first unit of ${dimension}: its factor is 1`),
    );
}
