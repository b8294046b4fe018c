import { describe, expect, it } from 'vitest';
import { compiled, content, edited } from './fixture.ts';

const said = (changes: Readonly<Record<string, string | null>>): readonly string[] =>
  compiled(content(changes)).problems.map(({ path, line, message }) => `${path}:${line} ${message}`);

describe('a field that is misspelt', () => {
  it('is one complaint, not two', () => {
    expect(said(edited('materials/cu-foil.md', 'summary:', 'sumary:'))).toEqual([
      expect.stringMatching(/^materials\/cu-foil\.md:4 .*“sumary”.*did you mean “summary”\?/),
    ]);
    expect(said(edited('materials/cu-foil.md', 'summary: A foil of copper.\n', ''))).toEqual([
      expect.stringContaining('“summary”'),
    ]);
    expect(said(edited('materials/cu-foil.md', 'summary: A foil of copper.\n', 'flavour: none\n'))).toHaveLength(2);
  });

  it('hides nothing that other entries rely on', () => {
    for (const slip of ['aliases: [a, 5]', 'formula: Xq', 'flavour: none', 'misprints: none', 'relations:\n  - 5'])
      expect({
        slip,
        paths: new Set(
          said(edited('materials/cu-foil.md', 'summary:', `${slip}\nsummary:`)).map((line) => line.split(':')[0]),
        ),
      }).toEqual({ slip, paths: new Set(['materials/cu-foil.md']) });
  });
});

it('an id that is a name of another entry is told which', () => {
  const statement = (subject: string): string =>
    `statements:\n  - id: a\n    subject: ${subject}\n    says: It is so.\n    at: §1 ¶1\n    cites: []\n    method: electrochemical\n    cell: half\nsummary:`;
  expect(said(edited('materials/sn-cu.md', 'summary:', statement('Cu foil')))).toEqual([
    expect.stringMatching(/^materials\/sn-cu\.md:6 .* \(this is cu-foil: write that id\)$/),
  ]);
  expect(said(edited('materials/sn-cu.md', 'summary:', statement('Zn foil')))).toEqual([
    expect.not.stringContaining('is a name of'),
  ]);
});

it('what is left of an entry keeps its lines', () => {
  const changed = edited('materials/sn-cu.md', 'modifies: cu-foil\n    at: §1 ¶1', 'modifies: cu-foil\n    at: there')[
    'materials/sn-cu.md'
  ]!.replace('mitigates: dendrites', 'mitigates: dendritess');
  expect(said({ 'materials/sn-cu.md': changed }).map((line) => line.split(' ')[0])).toEqual([
    'materials/sn-cu.md:7',
    'materials/sn-cu.md:9',
  ]);
});

describe('a word that the vocabulary lacks', () => {
  const tin = (from: string, to: string): string => {
    const all = said(edited('materials/sn-cu.md', from, to));
    expect(all).toHaveLength(1);
    return all[0]!;
  };
  it.each([
    ['method', 'cites: []\n    method: electrochemical', 'cites: []\n    method: electrochemicl', 'methods'],
    ['cell', 'cell: half\noutcomes', 'cell: halv\noutcomes', 'cells'],
    ['modality', 'cell: half\noutcomes', 'cell: half\n    modality: dose\noutcomes', 'modalities'],
    ['test', 'test: half-cell', 'test: half-cel', 'tests'],
    ['class', 'class: modified collector', 'class: modified colector', 'kinds'],
    ['relation', 'mitigates:', 'mitigats:', 'relations'],
    ['quantity', 'cycle life:', 'cycle live:', 'quantities'],
    ['unit', '> 300 cycles', '> 300 cycls', 'units'],
    ['locator', 'at: §1 ¶2', 'at: page 2', 'locators'],
  ])('is said with what is allowed, and where to add it: a %s', (_, from, to, table) => {
    const message = tin(from, to);
    expect(message).toContain('; allowed: ');
    expect(message).toMatch(new RegExp(`add it under “${table}” in vocabulary/$`));
  });
});

it('what an entry names is looked for wherever it is named, and missed at its line', () => {
  const relation = 'at: §1 ¶2\n    cites: []';
  const of = (more: string): readonly string[] =>
    said(edited('materials/sn-cu.md', relation, `at: §1 ¶2\n    ${more}\n    cites: []`));
  expect(of('source: work-2020-1')).toEqual([]);
  expect(of('source: work-2020-2')).toEqual([
    'materials/sn-cu.md:12 no entry has the id “work-2020-2” (did you mean “work-2020-1”?)',
  ]);
  expect(of('through: cu-foil')).toEqual([]);
  expect(of('through: cu-foill')).toEqual([
    'materials/sn-cu.md:12 no entry has the id “cu-foill” (did you mean “cu-foil”?)',
  ]);
});

it('a passage of a section that has no such mark is told those it has', () => {
  expect(said(edited('sections/section-1.md', '¶2 It', '¶9 It'))).toEqual([
    expect.stringContaining('a passage is marked ¶9; the entry has ¶1 ¶2'),
  ]);
  expect(said(edited('sections/section-1.md', 'paragraphs: 2', 'paragraphs: 0'))).toEqual(
    expect.arrayContaining([expect.stringContaining('a passage is marked ¶1; the entry has no paragraphs')]),
  );
});

it('the subject of an outcome or a statement is missed at its own line', () => {
  expect(
    said(edited('materials/sn-cu.md', '    test: half-cell', '    subject: cu-foill\n    test: half-cell')),
  ).toEqual(['materials/sn-cu.md:17 no entry has the id “cu-foill” (did you mean “cu-foil”?)']);
});

it('a word that people say for several quantities is told which', () => {
  const of = (written: string): string => {
    const [only, ...more] = said(edited('materials/sn-cu.md', '- cycle life: "> 300 cycles"', `- ${written}`));
    expect(more).toEqual([]);
    return only!;
  };
  expect(of('CE: 99 %')).toContain(
    'unknown quantity “CE” (did you mean “average Coulombic efficiency” or “Coulombic efficiency” or “initial Coulombic efficiency”?)',
  );
  expect(of('Average CE: 99 %')).toContain('(did you mean “average Coulombic efficiency”?)');
  expect(of('cycle lief: 5 cycles')).toContain('(did you mean “cycle life”?)');
  expect(of('flavour: 5 cycles')).toContain('unknown quantity “flavour”; allowed: ');
});

it('an item names one quantity or relation, neither none nor two', () => {
  const results = (written: string): readonly string[] =>
    said(edited('materials/sn-cu.md', '- cycle life: "> 300 cycles"', written));
  expect(results('- note: none')).toEqual([expect.stringContaining('needs one quantity as a key; allowed: ')]);
  expect(results('- cycle life: 5 cycles\n        cycling time: 5 h')).toEqual([
    expect.stringContaining('names more than one quantity (cycle life, cycling time); write one item each'),
  ]);
});

it('an entry without a good title is still one that others lead to', () => {
  const linked = edited('materials/sn-cu.md', 'Tin on copper [@1].', 'See [it](cu-foil#there).');
  const lines = said({ ...edited('materials/cu-foil.md', 'title: Cu foil', 'title: ""'), ...linked });
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['materials/cu-foil.md:2', 'materials/sn-cu.md:29']);
  expect(lines[1]).toContain('materials/cu-foil has no place #there');
});

it('a slip behind the mark of a passage is found at its column', () => {
  const problems = (text: string): readonly string[] =>
    compiled(content(edited('sections/section-1.md', '¶2 It keeps', text))).problems.map(
      ({ line, column, message }) => `${line}:${column} ${message.split(';')[0]}`,
    );
  expect(problems('¶2 It [@9] keeps')).toEqual(['11:7 no reference has the number 9']);
  expect(problems('¶2 It costs 5 $ and keeps')).toEqual([expect.stringMatching(/^11:15 /)]);
});

it('a claim that is lost to a slip in its own file is not called missing where it is linked', () => {
  const wrong =
    'statements:\n  - id: bare\n    says: Bare foil fails.\n    at: there\n    cites: []\n    method: electrochemical\n    cell: half\nsummary:';
  const linked = edited('materials/sn-cu.md', 'Tin on copper [@1].', 'See [it](claims/cu-foil--bare).');
  expect(said({ ...edited('materials/cu-foil.md', 'summary:', wrong), ...linked })).toEqual([
    expect.stringMatching(/^materials\/cu-foil\.md:7 “there” is not a locator/),
  ]);
  expect(said(linked)).toEqual([expect.stringContaining('no claim has the id “cu-foil--bare”')]);
});
