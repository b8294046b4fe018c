import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { tables } from '../../src/exports/tables.ts';
import { real } from './fixture.ts';
import { files } from './published.ts';
import { readCsv } from './tabular.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly pattern?: string };
}
const { resources } = JSON.parse(files.get('datapackage.json')!) as {
  readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly Field[] } }[];
};

/** What a column may hold, in words of JSON Schema, for a validator that knows nothing of us. */
const property = ({ constraints = {} }: Field): object => {
  const { required = false, enum: words, pattern } = constraints;
  const own = {
    type: 'string',
    ...(words ? { enum: words } : {}),
    ...(pattern ? { pattern: `^(?:${pattern})$` } : {}),
  };
  return required ? { ...own, minLength: 1 } : { anyOf: [{ const: '' }, own] };
};
const validatorOf = (name: string) => {
  const { fields } = resources.find((one) => one.name === name)!.schema;
  return new Ajv({ allErrors: true }).compile({
    type: 'object',
    additionalProperties: false,
    required: fields.map((field) => field.name),
    properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])),
  });
};

it.each(tables(real).map(({ name }) => [name, files.get(`${name}.csv`)!] as const))(
  'every row of %s.csv fulfils what datapackage.json promises',
  (name, text) => {
    const validate = validatorOf(name);
    for (const row of readCsv(text)) if (!validate(row)) expect(validate.errors, JSON.stringify(row)).toEqual([]);
  },
);

it('a word that the vocabulary does not have, an id with a blank, and a row without its key are refused', () => {
  const validate = validatorOf('claims');
  const row = readCsv(files.get('claims.csv')!)[0]!;
  expect(validate(row)).toBe(true);
  for (const wrong of [{ comparator: '~' }, { subject_id: 'Na Bi' }, { claim_id: '' }, { confidence: 'sure' }])
    expect(validate({ ...row, ...wrong }), JSON.stringify(wrong)).toBe(false);
});
