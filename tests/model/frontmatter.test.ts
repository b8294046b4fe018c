import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { schemaOf, siteSchema } from '../../src/model/frontmatter.ts';
import { field } from './battery.ts';

type Matter = Readonly<Record<string, unknown>>;

/** What is wrong with front matter: the place and the sentence; nothing where it is right. */
const wrong = (schema: z.ZodType, matter: Matter): readonly string[] =>
  schema.safeParse(matter).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const places = (schema: z.ZodType, matter: Matter): readonly string[] =>
  wrong(schema, matter).map((problem) => problem.slice(0, problem.indexOf(':')));

describe('index.md', () => {
  const least = {
    title: 'A review',
    tagline: 'What it is',
    version: '1.0.0',
    date: '2026-01-02',
    editors: ['A. Editor'],
    source: 'work-0',
  };
  const site = (changes: Matter): readonly string[] => wrong(siteSchema, { ...least, ...changes });

  it('needs little, and the rest is filled in', () => {
    expect(siteSchema.parse(least)).toEqual({ ...least, language: 'en', changes: [] });
    for (const name of Object.keys(least)) {
      const { [name as keyof typeof least]: _left, ...rest } = least;
      expect(places(siteSchema, rest)).toEqual([name]);
    }
  });

  it.each([
    [
      'version',
      ['0.1.0', '12.34.56'],
      ['1.0', '1.0.0.0', 'v1.0.0', '1.0.0-a', 'a1.0.0', '1.x.0'],
      'is not a version such as 1.2.0',
    ],
    [
      'date',
      ['2026-11-23'],
      ['23.11.2026', '2026-11-231', 'x2026-11-23', '2026-1-2', '2026-aa-23', '2026-11-bb', 'aaaa-11-23'],
      'is not a date such as 2026-11-23',
    ],
    [
      'language',
      ['en', 'zh-Hans', 'de-AT', 'nds'],
      ['english', 'EN', 'e', 'en_GB', 'en-', ' en'],
      'is not a language such as en or zh-Hans',
    ],
    [
      'repository',
      ['https://example.org/code'],
      ['http://example.org/code', 'example.org', 'xhttps://example.org', 'httpsx://example.org'],
      'is not an address that begins with https://',
    ],
    [
      'address',
      ['https://example.org/review', 'http://example.org'],
      ['ftp://example.org', 'review', 'xhttp://a.org', 'httpsx://a.org'],
      'is not an address such as https://example.org/review',
    ],
    [
      'mark',
      ['M4 4h24v24H4z', 'm1,1 l-2.5 3Z'],
      ['L4 4', 'M4 4"', ' M4 4', 'M4 4;', '<path/>'],
      'is not an SVG path in a box of 32 by 32, such as M4 4h24v24H4z',
    ],
    [
      'accent',
      ['#1f5fa8', '#1F5FA8'],
      ['1f5fa8', '#1f5fa', '#1f5fa80', 'red', '#1f5fag', ' #1f5fa8'],
      'is not a colour such as #1f5fa8',
    ],
    [
      'source',
      ['work-0', 'a1-b2-c3'],
      ['Work-0', 'work_0', '-work', 'work-', 'work--0', 'works/0', 'wörk'],
      'is not an id; allowed: lower case letters, digits and single hyphens, such as first-topic',
    ],
    ['title', ['T'], ['', '  '], 'must not be empty'],
  ])('has a %s of one form', (name, allowed, refused, says) => {
    for (const value of allowed) expect({ value, wrong: site({ [name]: value }) }).toEqual({ value, wrong: [] });
    for (const value of refused)
      expect({ value, wrong: site({ [name]: value }) }).toEqual({ value, wrong: [`${name}: ${says}`] });
  });

  it('has an address without a slash at its end', () => {
    expect(siteSchema.parse({ ...least, address: 'https://example.org/a//' }).address).toBe('https://example.org/a');
    expect(siteSchema.parse({ ...least, title: ' T ' }).title).toBe('T');
  });

  it('has changes with a date once they are released', () => {
    expect(site({ changes: [{ version: '1.0.0', says: 'First.' }] })).toEqual([
      'changes.0.date: a version that is released has a date',
    ]);
    expect(
      site({
        changes: [
          { version: 'unreleased', says: 'Next.' },
          { version: '1.0.0', date: '2026-01-02', says: 'First.' },
        ],
      }),
    ).toEqual([]);
  });

  it('has editors, and nothing that is not known', () => {
    expect(places(siteSchema, { ...least, editors: [] })).toEqual(['editors']);
    expect(site({ titel: 'T' })).toEqual([': Unrecognized key: "titel"']);
  });
});

describe('an entry', () => {
  const least = { title: 'A', summary: 'A thing.', class: 'metal' };
  const schema = schemaOf(field, 'materials');
  const entry = (changes: Matter): readonly string[] => wrong(schema, { ...least, ...changes });

  it('is read with empty lists for what it leaves out', () => {
    expect(schema.parse(least)).toEqual({
      ...least,
      class: ['metal'],
      changes: [],
      aliases: [],
      'names-as-printed': [],
      relations: [],
      outcomes: [],
      statements: [],
      acknowledges: [],
      misprints: [],
    });
    expect(schema.parse({ ...least, relations: null, outcomes: null, statements: null })).toMatchObject({
      relations: [],
      outcomes: [],
      statements: [],
    });
    expect(schemaOf(field, 'materials')).toBe(schema);
    expect(schemaOf(field, 'references')).not.toBe(schema);
  });

  it('has one class or several, of its kind', () => {
    expect(schema.parse({ ...least, class: ['metal', 'cathode'] })).toMatchObject({ class: ['metal', 'cathode'] });
    expect(places(schema, { ...least, class: [] })).toEqual(['class']);
    expect(places(schema, { ...least, class: ['metal', 'metl'] })).toEqual(['class.1']);
  });

  it('has a formula that a keyboard has, and that is one', () => {
    expect(entry({ formula: 'Cu6Sn5' })).toEqual([]);
    expect(entry({ formula: 'Cu₆Sn5' })).toEqual(['formula: is not plain ASCII; write a formula such as Cu6Sn5']);
    expect(entry({ formula: 'Xq' })).toEqual([
      'formula: “Xq” is no formula: “q” is no element (at character 2); write it as chemists do, such as Cu6Sn5',
    ]);
  });

  it('has relations: one relation each, to one entry or several', () => {
    const relation = { 'part-of': 'b', at: '§1 ¶1', cites: [1] };
    expect(schema.parse({ ...least, relations: [relation] })).toMatchObject({
      relations: [{ relation: 'part-of', targets: ['b'], at: '§1 ¶1', cites: [1], confidence: 'high' }],
    });
    expect(schema.parse({ ...least, relations: [{ ...relation, 'part-of': ['b', 'c'] }] })).toMatchObject({
      relations: [{ targets: ['b', 'c'] }],
    });
    const of = (changes: Matter): readonly string[] => entry({ relations: [{ ...relation, ...changes }] });
    const target = /^relations\.0\.part-of.*(?:must be an id|is not an id|must not be empty|needs a target)/;
    for (const bad of ['B b', [], ['b', 'B b'], 5]) {
      const says = of({ 'part-of': bad });
      expect(says).toHaveLength(1);
      expect(says[0]).toMatch(target);
    }
    expect(of({ through: 'c' })).toEqual([]);
    expect(of({ through: [] })).toHaveLength(1);
    expect(of({ at: 'somewhere' })[0]).toContain(
      'relations.0.at: “somewhere” is not a locator; allowed: Abstract ¶1, §3.1.1 ¶2, Table 2 (row as printed), Fig. 2f',
    );
    expect(of({ cites: [-1] })).toEqual(['relations.0.cites.0: Too small: expected number to be >=0']);
    expect(of({ cites: [0] })).toEqual([]);
    expect(of({ cites: [1.5] })).toHaveLength(1);
    expect(of({ basis: 'experiment' })[0]).toContain('“basis” is written as “method” and “cell” now');
    expect(of({ says: '' })).toEqual(['relations.0.says: must not be empty']);
  });

  it('gives a reason wherever it is less than sure', () => {
    const evidence = { at: '§1 ¶1', cites: [1] };
    const result = { 'cycle life': '5 cycles' };
    const items = (more: Matter) => ({
      relations: [{ 'part-of': 'b', ...evidence, ...more }],
      statements: [{ id: 'a', says: 'It is so.', ...evidence, ...more }],
      outcomes: [
        { id: 'o', test: 'half-cell', ...evidence, ...more, results: [result] },
        { id: 'p', test: 'half-cell', ...evidence, results: [{ ...result, ...more }] },
      ],
    });
    const reason = (place: string): string => `${place}.confidence: confidence low needs a reason: add “why”`;
    expect([...entry(items({ confidence: 'low' }))].sort()).toEqual(
      ['outcomes.0', 'outcomes.1.results.0', 'relations.0', 'statements.0'].map(reason),
    );
    expect(entry(items({ confidence: 'low', why: 'It is faint.' }))).toEqual([]);
    expect(entry(items({ confidence: 'high' }))).toEqual([]);
    expect(places(schema, { ...least, ...items({ confidence: 'sure' }) })).toHaveLength(4);
    expect(schema.parse({ ...least, ...items({ confidence: 'low', why: 'It is faint.' }) })).toMatchObject({
      outcomes: [{ why: 'It is faint.' }, { results: [{ confidence: 'low', why: 'It is faint.' }] }],
    });
  });

  it('has outcomes: a test, its conditions and at least one result', () => {
    const given = {
      id: 'o',
      test: 'half-cell',
      at: '§1 ¶1',
      cites: [1],
      'current-density': '1 mA/cm2',
      other: ['dry'],
      results: [{ 'cycle life': '5 cycles', baseline: { 'cu-foil': '3 cycles' }, key: 'k', note: 'n' }],
    };
    const [read] = schema.parse({ ...least, outcomes: [given] })['outcomes'] as readonly [Matter];
    expect(read).toMatchObject({
      id: 'o',
      test: 'half-cell',
      method: 'electrochemical',
      cell: 'half',
      results: [
        {
          quantity: 'cycle life',
          measure: { value: 5, unit: 'cycles' },
          asPrinted: '5 cycles',
          baseline: { subject: 'cu-foil', measure: { value: 3, unit: 'cycles' }, printed: '3 cycles' },
          key: 'k',
          note: 'n',
        },
      ],
    });
    expect((read['conditions'] as readonly Matter[]).filter(({ given: value }) => value !== undefined)).toMatchObject([
      { name: 'electrolytes', given: [] },
      { name: 'current-density', given: { value: 1, unit: 'mA/cm2' } },
      { name: 'other', given: ['dry'] },
    ]);
    const of = (changes: Matter): readonly string[] => entry({ outcomes: [{ ...given, ...changes }] });
    expect(of({ method: 'simulation', cell: 'symmetric' }).length).toBeLessThanOrEqual(1);
    expect(of({ results: [] })).toEqual(['outcomes.0.results: an outcome needs at least one result']);
    expect(of({ 'current-density': '1 h' })[0]).toContain('outcomes.0.current-density: unit “h” is a time');
    expect(of({ 'current-density': 4 })[0]).toContain('outcomes.0.current-density: “4” has no unit');
    expect(of({ results: [{ 'cycle life': '5 h' }] })[0]).toContain(
      'outcomes.0.results.0.cycle life: unit “h” is a time',
    );
    expect(of({ results: [{ 'cycle life': '5 cycles', baseline: { a: '1 h' } }] })[0]).toContain(
      'outcomes.0.results.0.baseline.a: unit “h” is a time',
    );
    expect(of({ results: [{ 'cycle life': '5 cycles', baseline: { a: '1 cycles', b: '2 cycles' } }] })).toEqual([
      'outcomes.0.results.0.baseline: a baseline names one entry, such as { first-topic: 5 cycles }',
    ]);
    expect(of({ results: [{ 'cycle life': '5 cycles', baseline: { a: null } }] })).toEqual([]);
    expect(of({ results: [{ 'cycle lives': '5 cycles' }] })[0]).toContain('unknown quantity “cycle lives”');
    expect(of({ results: [{ 'cycle life': '5 cycles', 'as-printed': 5 }] })).toEqual([]);
    expect(of({ voltage: '1 V' })).toHaveLength(1);
  });

  it('has statements, notes and misprints whose parts are there', () => {
    const statement = { id: 'a', says: 'It is so.', at: '§1 ¶1', cites: [] };
    expect(schema.parse({ ...least, statements: [{ ...statement, subject: 'b' }] })).toMatchObject({
      statements: [{ ...statement, subject: 'b', confidence: 'high' }],
    });
    expect(places(schema, { ...least, statements: [{ ...statement, id: 'A' }] })).toEqual(['statements.0.id']);
    expect(places(schema, { ...least, statements: [{ ...statement, says: ' ' }] })).toEqual(['statements.0.says']);
    expect(places(schema, { ...least, statements: [{ ...statement, more: 1 }] })).toEqual(['statements.0']);
    expect(places(schema, { ...least, acknowledges: [{ finding: 'f', readings: 'r' }] })).toEqual([
      'acknowledges.0.note',
    ]);
    expect(entry({ misprints: [{ printed: 'Cu@Cu', says: 'A slip.' }] })).toEqual([]);
    expect(places(schema, { ...least, misprints: [{ printed: 'a', at: 'there', says: 'b' }] })).toEqual([
      'misprints.0.at',
    ]);
  });
});

describe('a section', () => {
  const least = { title: 'A', summary: 'A part.', number: '1', order: 1, class: 'section' };
  const schema = schemaOf(field, 'sections');
  const section = (changes: Matter): readonly string[] => places(schema, { ...least, ...changes });

  it('counts paragraphs, panels and rows', () => {
    expect(schema.parse(least)).toMatchObject({ paragraphs: 0, panels: [], rows: [] });
    expect(
      schema.parse({ ...least, paragraphs: 2, panels: ['a', 'b'], rows: [{ printed: 'Cu', electrolytes: ['a'] }] }),
    ).toMatchObject({
      paragraphs: 2,
      panels: ['a', 'b'],
      rows: [{ printed: 'Cu', electrolytes: ['a'], cites: [], blank: [], lost: [] }],
    });
    expect(section({ paragraphs: -1 })).toEqual(['paragraphs']);
    expect(section({ order: 1.5 })).toEqual(['order']);
    for (const panel of ['ab', 'A', '', '1', '(a)']) expect(section({ panels: [panel] })).toEqual(['panels.0']);
    expect(wrong(schema, { ...least, panels: ['ab'] })).toEqual(['panels.0: is not a panel; write one small letter']);
    expect(section({ rows: [{ printed: 'Cu', cites: [-1] }] })).toEqual(['rows.0.cites.0']);
    expect(section({ rows: [{ printed: 'Cu', blank: ['half'] }] })).toEqual(['rows.0.blank.0']);
    expect(section({ rows: [{ printed: 'Cu', lost: ['half-cell'], blank: ['half-cell'] }] })).toEqual([]);
    expect(section({ rows: [{ subject: 'cu' }] })).toEqual(['rows.0.printed']);
  });
});

describe('a work', () => {
  const least = {
    title: 'A',
    summary: 'A work.',
    number: 1,
    authors: ['A. Author'],
    journal: 'J. Small',
    year: 2020,
    'doi-status': 'unknown',
    'as-printed': 'A. Author, J. Small (2020).',
  };
  const schema = schemaOf(field, 'references');
  const work = (changes: Matter): readonly string[] => wrong(schema, { ...least, ...changes });

  it('has a number, authors and a year', () => {
    expect(work({})).toEqual([]);
    expect(work({ number: 0 })).toEqual([]);
    expect(places(schema, { ...least, number: -1 })).toEqual(['number']);
    expect(places(schema, { ...least, authors: [] })).toEqual(['authors']);
    expect([1900, 2100].flatMap((year) => work({ year }))).toEqual([]);
    expect([1899, 2101, 2020.5].map((year) => work({ year }).length)).toEqual([1, 1, 1]);
    expect(work({ authors: [{ family: 'García', given: 'G.' }, { organisation: 'IUPAC' }, 'B. Author'] })).toEqual([]);
    expect(places(schema, { ...least, authors: [{ given: 'G.' }] })).toEqual(['authors.0']);
  });

  it('has a DOI without the address before it', () => {
    expect(work({ doi: '10.1002/adma.202210826' })).toEqual([]);
    for (const doi of ['https://doi.org/10.1002/a', '10.12/a', 'doi:10.1002/a', '10.1002/', '10.1002/a b', '10x1002/a'])
      expect(work({ doi })).toEqual(['doi: is not a DOI; write it from 10. on, such as 10.1000/182, without spaces']);
    expect(places(schema, { ...least, 'doi-status': 'guessed' })).toEqual(['doi-status']);
  });
});
