import type { Field } from './field.ts';
import type { ComparisonView } from './views.ts';

/** What the search in the browser needs of a field; it comes with the names. */
export interface BrowserField extends Pick<
  Field,
  'kinds' | 'units' | 'quantities' | 'conditions' | 'tests' | 'locators' | 'spoken' | 'scope' | 'languages'
> {
  readonly views: Pick<Field['views'], 'facets'> & { readonly comparison?: Pick<ComparisonView, 'subject'> };
}

/** Takes the field without what only builds and exports read: sentences of meaning are empty, columns of exports left out. */
export function browserField(field: Field): BrowserField {
  return {
    kinds: field.kinds.map((row) => ({
      ...row,
      says: '',
      classes: row.classes.map(({ name, role, singular, plural }) => ({ name, role, singular, plural })),
    })),
    units: field.units.map(({ code: _code, ucum: _ucum, qudt: _qudt, ...row }) => row),
    quantities: field.quantities.map(({ term: _term, plausible: _plausible, ...row }) => ({ ...row, says: '' })),
    conditions: field.conditions.map(({ says: _says, plausible: _plausible, ...row }) => ({ ...row, columns: [] })),
    tests: field.tests.map((row) => ({ ...row, says: '' })),
    locators: field.locators.map((row) => ({ ...row, example: '' })),
    spoken: field.spoken,
    scope: field.scope,
    languages: field.languages.map(({ name }) => ({ name, names: {} })),
    views: {
      facets: field.views.facets,
      ...(field.views.comparison && { comparison: { subject: field.views.comparison.subject } }),
    },
  };
}
