import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { disagreements } from '../../src/derive/audit/disagreement.ts';
import { findingKinds } from '../../src/derive/audit/findingKinds.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { vocabularyOf } from '../field/battery.ts';

const entry = (title: string, more: string): string => `---\ntitle: ${title}\nsummary: A short one.\n${more}---\n`;
const work = (number: number): string =>
  entry(
    `Work ${number}`,
    `number: ${number}\nauthors: [A. Author]\njournal: J. Zinc\nyear: 2022\ndoi-status: unknown\nas-printed: A. Author, J. Zinc (2022).\n`,
  );
const conditions = 'current-density: 2 mA/cm2\n    areal-capacity: 1 mAh/cm2\n    electrolytes: [znso4]';

/** A review of zinc anodes: two electrons an ion, a cathode that holds the ion, and an electrolyte that does too. */
const files: Readonly<Record<string, string>> = {
  'index.md':
    '---\nname: Zincograph\ntitle: Zinc\ntagline: Zinc anodes\nversion: 1.0.0\ndate: 2026-01-02\neditors: [A. Editor]\nsource: work-0\n---\n',
  'references/work-0.md': work(0),
  'references/work-1.md': work(1),
  'sections/section-1.md':
    '---\ntitle: Zinc\nclass: section\nnumber: "1"\norder: 1\nparagraphs: 2\nsummary: On zinc.\n---\n¶1 Zinc [@1].\n\n¶2 More.\n',
  'materials/znso4.md': entry('ZnSO₄', 'class: electrolyte\nformula: ZnSO4\n'),
  'materials/zn-vo.md': entry('Zn-filled V₂O₅', 'class: cathode\nformula: Zn0.25V2O5\n'),
  'materials/zinc.md': entry(
    'Zinc',
    `class: metal
formula: Zn
outcomes:
  - id: table
    test: property
    at: §1 ¶1
    cites: []
    results: [{ relative atomic mass: 65.38 }, { theoretical specific capacity: 820 mAh/g }]
`,
  ),
  'materials/sn-cu.md': entry(
    'Sn@Cu',
    `class: modified collector
outcomes:
  - id: symmetric
    test: symmetric-cell
    ${conditions}
    at: §1 ¶1
    cites: [1]
    method: electrochemical
    cell: symmetric
    results: [{ cycle life: 1000 cycles }, { cycling time: 1000 h }]
  - id: free
    test: anode-free-full-cell
    cathode: zn-vo
    at: §1 ¶2
    cites: [1]
    method: electrochemical
    cell: anode-free
    results: [{ capacity retention: 80 % }, { cycle life: 200 cycles }]
  - id: half
    test: half-cell
    ${conditions}
    at: §1 ¶2
    cites: [1]
    method: electrochemical
    cell: half
    results: [{ average Coulombic efficiency: 99.9 % }]
`,
  ),
};
const words = 'checks:\n  ion-source: { words: { ion: Zn, name: zinc } }\n';
const compiled = compile([...vocabularyOf(words), ...Object.entries(files).map(([path, text]) => ({ path, text }))]);

describe('a review of zinc anodes', () => {
  it('is checked without a false alarm', () => {
    expect(report(compiled.problems, 'zinc')).toBe('');
    expect(audit(compiled.graph!).map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['duration', 'consistent'],
      ['capacity', 'consistent'],
      ['efficiency', 'consistent'],
    ]);
  });
  it('is spoken to of zinc, not of sodium', () => {
    const atlas = indexGraph(compiled.graph!);
    const said = [audit(atlas.graph), disagreements(audit(atlas.graph), atlas), findingKinds(atlas.field)];
    expect(/sodi/i.exec(JSON.stringify(said))).toBeNull();
    expect(findingKinds(atlas.field).at(-1)!.heading).toBe('Anode-free full cell without a source of zinc');
  });
  it('is told which check is off until it says which ion it is about', () => {
    const { notices } = compile([
      ...vocabularyOf(''),
      ...Object.entries(files).map(([path, text]) => ({ path, text })),
    ]);
    const off = notices.filter(({ rule }) => rule === 'check-has-its-premise');
    expect(off.map(({ message }) => message)).toEqual([
      'the check “ion-source” is off: the vocabulary has no checks.ion-source.words.ion, checks.ion-source.words.name',
    ]);
  });
});

describe('a vocabulary of checks', () => {
  const problems = (text: string) =>
    compile([...vocabularyOf(text), ...Object.entries(files).map(([path, body]) => ({ path, text: body }))])
      .problems.filter(({ rule }) => rule === 'vocabulary-is-sound')
      .map(({ path, line, message }) => `${path}:${line} ${message}`);
  it('names only checks and parts that the engine knows', () => {
    expect(problems('checks:\n  durations: { tests: [half-cell] }\n')).toEqual([
      'vocabulary.yaml:3 unknown check “durations” (did you mean “duration”?); allowed: caption, duration, depth, capacity, efficiency, ion-source',
    ]);
    expect(problems('checks:\n  depth: { conditions: { stok: predeposited } }\n')).toEqual([
      'vocabulary.yaml:3 the check “depth” asks for no “stok” (did you mean “stock”?); allowed: depth, capacity, stock',
    ]);
  });
});
