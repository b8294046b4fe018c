import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../src/authoring/entrySchema.ts';
import { knownIn } from '../../src/authoring/known.ts';
import { cut } from '../../src/compiler/cut.ts';
import { readField } from '../../src/field/read.ts';
import { schemaOf } from '../../src/model/frontmatter.ts';
import { readSources } from '../../src/site/content.ts';
import { readYaml } from '../../src/source/yaml/read.ts';

const sources = readSources('content');
const { field } = readField(sources);
const known = knownIn(sources, field);
const ajv = new Ajv({ strict: false, allErrors: true });
const schemas = new Map(field.kinds.map(({ name }) => [name, entrySchema(field, name, known)]));
const check = new Map([...schemas].map(([kind, schema]) => [kind, ajv.compile(schema)]));
const data = (text: string): unknown => {
  const parts = cut(text);
  return 'matter' in parts ? readYaml(parts.matter).yaml?.data : undefined;
};

describe('the schema for editors', () => {
  it('finds nothing wrong with any entry of the review', () => {
    const entries = sources.filter(({ path }) => path.endsWith('.md') && path !== 'index.md');
    const wrong = entries.flatMap(({ path, text }) => {
      const validate = check.get(path.split('/')[0]!)!;
      return validate(data(text)) ? [] : [`${path} ${ajv.errorsText(validate.errors)}`];
    });
    expect(entries.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  it.each(field.kinds.map(({ name }) => name))('knows the fields that the check knows in %s', (kind) => {
    const fields = Object.keys((schemas.get(kind) as { readonly properties: object }).properties);
    expect(fields.sort()).toEqual(Object.keys(schemaOf(field, kind).shape).sort());
  });

  const material = (more: string): unknown =>
    data(`---\ntitle: A\nclass: modified collector\nsummary: B.\n${more}\n---\n`);
  it.each([
    ['an id that is there', 'relations:\n  - forms: na-bi\n    at: §1 ¶1\n    cites: [72]', true],
    ['an id that is not', 'relations:\n  - forms: na-b\n    at: §1 ¶1\n    cites: [72]', false],
    ['an id of another kind', 'relations:\n  - mitigates: cu-foil\n    at: §1 ¶1\n    cites: [72]', false],
    ['a relation that is none', 'relations:\n  - fors: na-bi', false],
    ['a reference that is not there', 'relations:\n  - forms: na-bi\n    at: §1\n    cites: [720]', false],
    ['defaults', 'relations:\n  - defaults: { at: §1 ¶1, cites: [72] }\n  - forms: na-bi', true],
    ['a misspelt default', 'defaults: { att: §1 ¶1 }', false],
    [
      'an outcome',
      'outcomes:\n  - id: a\n    test: half-cell\n    at: §1\n    cites: []\n    results: [{ cycle life: 9 cycles }]',
      true,
    ],
    ['a quantity that is none', 'outcomes:\n  - id: a\n    test: half-cell\n    results: [{ cycle lif: 9 }]', false],
    ['a test that is none', 'outcomes:\n  - id: a\n    test: halfcell\n    results: [{ cycle life: 9 }]', false],
  ])('tells %s', (_, more, good) => {
    expect(check.get('materials')!(material(more))).toBe(good);
  });

  it('offers ids with their titles, and units', () => {
    const text = JSON.stringify(schemas.get('materials'));
    expect(text).toContain('Na–Bi alloy');
    expect(text).toContain('≈ 1 mA/cm2');
  });
});
