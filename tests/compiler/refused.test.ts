import { describe, expect, it } from 'vitest';
import { compiled, content, edited } from './fixture.ts';

type Files = Readonly<Record<string, string | null>>;

/** The problems of the small folder with changes, one line each. */
const problemsOf = (changes: Files): readonly string[] =>
  compiled(content(changes)).problems.map(
    ({ path, line, column, message, rule }) => `${path}:${line}:${column} ${message} (${rule})`,
  );
const only = (changes: Files): string => {
  const all = problemsOf(changes);
  expect(all).toHaveLength(1);
  return all[0]!;
};
const relation = (from: string, to: string): Files => edited('materials/sn-cu.md', from, to);

describe('claims that take an id twice', () => {
  const taken = (id: string): RegExp =>
    new RegExp(
      `the claim id “${id}” is taken at materials/\\S+:\\d+; give the result a “key” or the outcome another “id” \\(claim-id-is-unique\\)$`,
    );
  const statement =
    '  - id: bare\n    says: Bare foil fails.\n    at: §1 ¶1\n    cites: []\n    method: electrochemical\n    cell: half\n';

  it('are refused among statements', () => {
    expect(only(edited('materials/cu-foil.md', 'summary:', `statements:\n${statement}${statement}summary:`))).toMatch(
      taken('cu-foil--bare'),
    );
  });

  it('are refused among results of one outcome', () => {
    expect(
      only(
        relation(
          '      - cycle life: "> 300 cycles"\n',
          '      - cycle life: "> 300 cycles"\n      - cycle life: 20 cycles\n',
        ),
      ),
    ).toMatch(taken('sn-cu--text-half-cell--cycle-life'));
  });

  it('are refused between statements, results and relations', () => {
    const files = relation('id: text-half-cell', 'id: modifies');
    const text = files['materials/sn-cu.md']!.replace(
      '      - cycle life: "> 300 cycles"\n',
      '      - cycle life: "> 300 cycles"\n        key: cu-foil\n',
    );
    expect(only({ 'materials/sn-cu.md': text })).toMatch(taken('sn-cu--modifies--cu-foil'));
  });
});

describe('relations', () => {
  it.each([
    [
      'to their own entry',
      relation('modifies: cu-foil', 'modifies: sn-cu'),
      '6:5 “modifies” cannot point at its own entry',
    ],
    [
      'that are derived',
      relation('modifies: cu-foil', 'reported-in: work-2020-1'),
      '6:5 “reported-in” is derived by the compiler; remove it',
    ],
    [
      'from another kind',
      edited(
        'challenges/dendrites.md',
        'summary:',
        'relations:\n  - modifies: cu-foil\n    at: §1 ¶1\n    cites: []\n    method: electrochemical\n    cell: half\nsummary:',
      ),
      '5:5 “modifies” cannot start at challenges; allowed: materials; “from” of “modifies” says so under “relations” in vocabulary/',
    ],
    [
      'from a class that may not',
      edited(
        'materials/cu-foil.md',
        'summary:',
        'relations:\n  - modifies: sn-cu\n    at: §1 ¶1\n    cites: []\n    method: electrochemical\n    cell: half\nsummary:',
      ),
      '5:5 “modifies” cannot point at materials/sn-cu (modified collector); allowed classes: base collector',
    ],
    [
      'between kinds that must be one',
      relation('modifies: cu-foil', 'part-of: dendrites'),
      '6:5 “part-of” joins entries of one kind; challenges/dendrites is not of kind materials',
    ],
  ])('are refused %s', (_, changes, says) => {
    expect(only(changes)).toContain(`.md:${says} (ends-are-allowed)`);
  });
});

describe('locators', () => {
  const figure = (panels: string): Files => ({
    'sections/figure-1.md': `---\ntitle: Figure\nclass: figure\nnumber: Fig. 1\norder: 2\nsummary: A figure.\npanels: ${panels}\n---\n(a) One.\n\n(c) Three.\n`,
  });
  const table: Files = {
    'sections/table-1.md':
      '---\ntitle: T\nclass: table\nnumber: Table 1\norder: 3\nsummary: T.\nrows:\n  - printed: Cu₂@Cu\n  - printed: Sn\n---\n',
  };
  const at = (locator: string): Files =>
    relation('at: §1 ¶1\n    cites: [1]\n  - mitigates', `at: ${locator}\n    cites: [1]\n  - mitigates`);

  it.each([
    '§1',
    '§1 ¶1',
    '§1 ¶2',
    'Fig. 1',
    'Fig. 1a',
    'Fig. 1a-c',
    'Table 1',
    'Table 1 (Cu2@Cu)',
    'Table 1 (Cu₂@Cu)',
  ])('may be %s', (locator) => {
    expect(problemsOf({ ...figure('[a, c]'), ...table, ...at(locator) })).toEqual([]);
  });

  it.each([
    ['§1 ¶0', '“§1 ¶0”: the section has ¶1 to ¶2'],
    ['§1 ¶3', '“§1 ¶3”: the section has ¶1 to ¶2'],
    ['Fig. 1b', '“Fig. 1b”: the caption names the panels a, c'],
    ['Fig. 1a-b', '“Fig. 1a-b”: the caption names the panels a, c'],
    ['Table 1 (Cu)', '“Table 1 (Cu)”: the table has the rows Cu₂@Cu, Sn'],
    ['§2', '“§2”: no section entry has the number 2; known: Fig. 1, 1, Table 1'],
  ])('cannot be %s', (locator, says) => {
    expect(only({ ...figure('[a, c]'), ...table, ...at(locator) })).toBe(
      `materials/sn-cu.md:7:5 ${says} (locator-resolves)`,
    );
  });

  it('are those of outcomes and statements too', () => {
    expect(
      only(
        relation(
          'at: §1 ¶1\n    cites: [1]\n    method: electrochemical\n    cell: half',
          'at: §1 ¶0\n    cites: [1]\n    method: electrochemical\n    cell: half',
        ),
      ),
    ).toContain('“§1 ¶0”');
    const statement =
      'statements:\n  - id: bare\n    says: Bare.\n    at: §1 ¶9\n    cites: []\n    method: electrochemical\n    cell: half\nsummary:';
    expect(only(edited('materials/cu-foil.md', 'summary:', statement))).toContain('“§1 ¶9”');
  });

  it('are not called wrong while a section cannot be read', () => {
    const broken = { 'sections/section-1.md': '---\ntitle: [\n---\n' };
    expect(problemsOf(broken).filter((line) => line.includes('locator-resolves'))).toEqual([]);
  });

  it('and passages fit each other', () => {
    expect(only(figure('[a]'))).toContain('a passage is marked (c); the entry has (a) (passage-is-in-section)');
    expect(only(figure('[a, b, c]'))).toContain('no passage retells (b) (passage-is-in-section)');
    expect(only(figure('[c, a]'))).toContain('passages stand out of order: (a) (c) (passage-is-in-section)');
    expect(only(edited('sections/section-1.md', '¶2 It', '¶1 It'))).toContain('no passage retells ¶2');
  });
});

describe('doubt', () => {
  const result = (more: string): Files =>
    relation('      - cycle life: "> 300 cycles"\n', `      - cycle life: "> 300 cycles"\n${more}`);

  it('of a result needs a reason, as that of an outcome and a statement does', () => {
    const needs = 'confidence medium needs a reason: add “why” (fits-schema)';
    expect(only(result('        confidence: medium\n'))).toBe(`materials/sn-cu.md:28:9 ${needs}`);
    expect(problemsOf(result('        confidence: medium\n        why: Unclear.\n'))).toEqual([]);
    expect(problemsOf(result('        confidence: high\n'))).toEqual([]);
    expect(only(relation('    test: half-cell\n', '    test: half-cell\n    confidence: medium\n'))).toContain(needs);
    const statement =
      'statements:\n  - id: bare\n    says: Bare.\n    at: §1 ¶1\n    cites: []\n    method: electrochemical\n    cell: half\n    confidence: medium\nsummary:';
    expect(only(edited('materials/cu-foil.md', 'summary:', statement))).toContain(needs);
  });
});

describe('front matter', () => {
  const foil = (from: string, to: string): Files => edited('materials/cu-foil.md', from, to);
  const work = (from: string, to: string): Files => edited('references/work-2020-1.md', from, to);
  const section = (from: string, to: string): Files => edited('sections/section-1.md', from, to);
  const site = (from: string, to: string): Files => edited('index.md', from, to);

  it.each([
    ['an empty title', foil('title: Cu foil', 'title: " "'), '“title” must not be empty'],
    ['a title that is a number', foil('title: Cu foil', 'title: 4'), '“title” must be text; quote it'],
    [
      'a formula with Unicode',
      foil('summary:', 'formula: Cu₂O\nsummary:'),
      '“formula”: “Cu₂O” is not plain ASCII; write a formula such as Cu6Sn5',
    ],
    ['an alias that is empty', foil('summary:', 'aliases: [""]\nsummary:'), 'must not be empty'],
    [
      'two relations in one item',
      relation('  - modifies: cu-foil', '  - modifies: cu-foil\n    mitigates: dendrites'),
      'names more than one relation (modifies, mitigates); write one item each',
    ],
    [
      'no relation in an item',
      relation('  - modifies: cu-foil\n    at', '  - at'),
      'needs one relation as a key; allowed: part-of, modifies',
    ],
    [
      'a target that is no id',
      relation('modifies: cu-foil', 'modifies: Cu foil'),
      '“modifies”: “Cu foil” is not an id; allowed: lower case letters, digits and single hyphens, such as first-topic (this is cu-foil: write that id)',
    ],
    [
      'no target',
      relation('modifies: cu-foil', 'modifies: []'),
      '“modifies” needs a target: an id such as first-topic, or a list of ids',
    ],
    [
      'no result',
      relation(
        '    results:\n      - nucleation overpotential: 7 mV\n        baseline: { cu-foil: 44.5 mV }\n      - cycle life: "> 300 cycles"\n',
        '    results: []\n',
      ),
      '“results” an outcome needs at least one result',
    ],
    [
      'two baselines',
      relation('{ cu-foil: 44.5 mV }', '{ cu-foil: 44.5 mV, sn-cu: 7 mV }'),
      'a baseline names one entry, such as { first-topic: 7 mV }',
    ],
    [
      'a baseline in another unit',
      relation('{ cu-foil: 44.5 mV }', '{ cu-foil: 44.5 h }'),
      'unit “h” is a time, not a potential',
    ],
    [
      'a key that is no id',
      relation('      - cycle life: "> 300 cycles"', '      - key: Second life\n        cycle life: "> 300 cycles"'),
      '“key”: “Second life” is not an id; allowed: lower case letters, digits and single hyphens, such as first-topic',
    ],
    [
      'an id of an outcome that is none',
      relation('id: text-half-cell', 'id: text--half'),
      '“id”: “text--half” is not an id; allowed: lower case letters, digits and single hyphens, such as first-topic',
    ],
    [
      'a condition in another unit',
      relation('current-density: 1 mA/cm2', 'current-density: 1 h'),
      'unit “h” is a time, not a current density',
    ],
    [
      'a cite that is negative',
      relation('cites: []', 'cites: [-1]'),
      'a reference number lies between 0 and 99,999, not at -1',
    ],
    [
      'a DOI with its server',
      work('doi-status', 'doi: https://doi.org/10.1000/x\ndoi-status'),
      '“doi”: “https://doi.org/10.1000/x” is not a DOI; write it from 10. on, such as 10.1000/182, without spaces',
    ],
    [
      'a DOI with a space',
      work('doi-status', 'doi: 10.1000/x y\ndoi-status'),
      '“doi”: “10.1000/x y” is not a DOI; write it from 10. on, such as 10.1000/182, without spaces',
    ],
    [
      'a DOI with three digits',
      work('doi-status', 'doi: 10.100/x\ndoi-status'),
      '“doi”: “10.100/x” is not a DOI; write it from 10. on, such as 10.1000/182, without spaces',
    ],
    ['a year before there was paper', work('year: 2020', 'year: 1899'), '“year”'],
    ['a year to come', work('year: 2020', 'year: 2101'), '“year”'],
    ['no authors', work('authors: [B. Worker, et al.]', 'authors: []'), '“authors”'],
    [
      'a status that is none',
      work('doi-status: unknown', 'doi-status: known'),
      '“doi-status” cannot be “known”; allowed: verified, derived, unknown',
    ],
    ['a number below zero', work('number: 1', 'number: -1'), 'a reference number lies between 0 and 99,999, not at -1'],
    [
      'a panel of two letters',
      section('paragraphs: 2', 'paragraphs: 2\npanels: [ab]'),
      '“panels”: “ab” is not a panel; write one small letter',
    ],
    [
      'a panel in upper case',
      section('paragraphs: 2', 'paragraphs: 2\npanels: [A]'),
      '“panels”: “A” is not a panel; write one small letter',
    ],
    [
      'paragraphs below zero',
      section('paragraphs: 2', 'paragraphs: -1'),
      'the number of paragraphs lies between 0 and 1,000, not at -1',
    ],
    ['an order that is no whole number', section('order: 1', 'order: 1.5'), '“order”'],
    [
      'a version of two numbers',
      site('version: 1.0.0', 'version: "1.0"'),
      '“version”: “1.0” is not a version such as 1.2.0',
    ],
    [
      'a version with more',
      site('version: 1.0.0', 'version: 1.0.0-beta'),
      '“version”: “1.0.0-beta” is not a version such as 1.2.0',
    ],
    [
      'a day that is none',
      site('date: 2026-01-02', 'date: 2.1.2026'),
      '“date”: “2.1.2026” is not a date such as 2026-11-23',
    ],
    ['no editors', site('editors: [A. Editor]', 'editors: []'), '“editors”'],
    [
      'a language that is none',
      site('source: review', 'language: English\nsource: review'),
      '“language”: “English” is not a language such as en or zh-Hans',
    ],
    [
      'a repository without https',
      site('source: review', 'repository: http://example.org\nsource: review'),
      '“repository”: “http://example.org” is not an address that begins with https://',
    ],
    [
      'a colour that is none',
      site('source: review', "accent: '#12345'\nsource: review"),
      '“accent”: “#12345” is not a colour such as #1f5fa8',
    ],
    [
      'a mark that is no path',
      site('source: review', 'mark: <svg>\nsource: review'),
      '“mark”: “<svg>” is not an SVG path in a box of 32 by 32, such as M4 4h24v24H4z',
    ],
  ])('cannot hold %s', (_, changes, says) => {
    const problems = problemsOf(changes).filter((line) => /\((?:fits-schema|within-bounds)\)$/.test(line));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  });

  it.each([
    ['a DOI', work('doi-status', 'doi: 10.1000/x(1)\ndoi-status')],
    [
      'the first and the last year',
      { ...work('year: 2020', 'year: 1900'), ...edited('references/review.md', 'year: 2025', 'year: 2100') },
    ],
    ['a class as a list', foil('class: base collector', 'class: [base collector, metal]')],
    [
      'a value that is a number',
      relation('      - cycle life: "> 300 cycles"', '      - cycle life: "> 300 cycles"\n        as-printed: 300'),
    ],
    ['lists that are empty', foil('summary:', 'relations:\noutcomes:\nstatements:\nsummary:')],
    [
      'a language, an address and a mark',
      site(
        'source: review',
        "language: zh-Hans\naddress: https://example.org/a/\nrepository: https://example.org\nmark: M4 4h24v24H4z\naccent: '#1F5fa8'\nsource: review",
      ),
    ],
  ])('may hold %s', (_, changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });

  it('of the site fills in what is left out', () => {
    const graph = compiled(
      content(edited('index.md', 'source: review', 'address: https://example.org/a//\nsource: review')),
    ).graph!;
    expect(graph.site).toMatchObject({
      name: 'Small',
      language: 'en',
      address: 'https://example.org/a',
      changes: [],
      source: 'references/review',
    });
    expect(compiled(content(edited('index.md', 'title: Small', 'title: Small\nname: Tiny'))).graph!.site.name).toBe(
      'Tiny',
    );
  });
});

describe('the whole folder', () => {
  it('needs index.md, once, and an id for each file', () => {
    expect(problemsOf({ 'index.md': null })).toEqual([
      'index.md:1:1 index.md is missing; it needs title, tagline, version, date, editors, source and the text of the home page (site-is-described)',
    ]);
    expect(only({ 'materials/Sn.md': '---\ntitle: T\n---\n' })).toContain(
      '“Sn” is not an id; allowed: lower case ASCII letters, digits and single hyphens, such as first-topic',
    );
    expect(only({ 'materials/a/b.md': '---\ntitle: T\n---\n' })).toContain(
      'an entry stands at <kind>/<id>.md; allowed kinds: sections, strategies',
    );
    expect(only({ 'b.md': '---\ntitle: T\n---\n' })).toContain('an entry stands at <kind>/<id>.md');
  });

  it('names the file that has an id first, and each later one', () => {
    const twice = '---\ntitle: Twice\nclass: metal\nsummary: Twice.\n---\n';
    expect(problemsOf({ 'materials/dendrites.md': twice })).toEqual([
      'materials/dendrites.md:1:1 the id “dendrites” is taken by challenges/dendrites.md; ids are unique over all kinds (id-is-unique)',
    ]);
  });

  it('says once what several targets of a relation share', () => {
    const changes = relation(
      'mitigates: dendrites\n    says: Tin keeps dendrites away.\n    at: §1 ¶2\n    cites: []',
      'mitigates: [dendrites, dendrites]\n    at: §1 ¶2\n    cites: [9]',
    );
    expect(problemsOf(changes).filter((line) => line.includes('reference-resolves'))).toHaveLength(1);
  });
});
