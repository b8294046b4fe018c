import { describe, expect, it } from 'vitest';
import { derive } from '../../src/compiler/deriveEdges.ts';
import type { Graph } from '../../src/model/graph.ts';
import { compiled, content, edited } from './fixture.ts';

type Files = Readonly<Record<string, string | null>>;

function graphOf(changes: Files): Graph {
  const { graph, problems } = compiled(content(changes));
  if (!graph) throw new Error(problems.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n'));
  return graph;
}
const added = (path: string, fields: string): Files => edited(path, 'summary:', `${fields}summary:`);
const edge = (graph: Graph, id: string) => graph.edges.find((item) => item.id === id)!;

describe('statements', () => {
  const statement = (more: string): string =>
    `statements:\n  - id: bare\n    says: Bare foil fails.\n    at: §1 ¶1\n    cites: [1]\n    method: electrochemical\n    cell: half\n${more}`;

  it('are about their entry, with their evidence and place', () => {
    expect(graphOf(added('materials/cu-foil.md', statement(''))).statements).toEqual([
      {
        shape: 'statement',
        id: 'cu-foil--bare',
        subject: 'materials/cu-foil',
        evidence: {
          locator: '§1 ¶1',
          references: ['references/work-2020-1'],
          referenceNumbers: [1],
          method: 'electrochemical',
          cell: 'half',
          basis: 'half cell',
          modality: 'does',
          confidence: 'high',
          says: 'Bare foil fails.',
        },
        place: { path: 'materials/cu-foil.md', line: 5, column: 5 },
      },
    ]);
  });

  it('may be about another entry: claim and citation go to that one', () => {
    const graph = graphOf(
      added('materials/cu-foil.md', statement('    subject: sn-cu\n    confidence: low\n    why: Unclear.\n')),
    );
    expect(graph.statements[0]).toMatchObject({
      id: 'cu-foil--bare',
      subject: 'materials/sn-cu',
      evidence: { confidence: 'low', why: 'Unclear.' },
    });
    expect(edge(graph, 'sn-cu--reported-in--work-2020-1').evidence).toContainEqual(
      expect.objectContaining({ basis: 'half cell', locator: '§1 ¶1' }),
    );
    expect(edge(graph, 'cu-foil--reported-in--work-2020-1')).toBeUndefined();
  });

  it('say once what is derived from a place, however many things stand there', () => {
    const graph = graphOf(
      added(
        'materials/cu-foil.md',
        `${statement('    subject: sn-cu\n    confidence: low\n    why: Unclear.\n')}${statement('    subject: sn-cu\n').replace('statements:\n', '').replace('id: bare', 'id: other').replace('Bare foil fails', 'It is dull')}`,
      ),
    );
    const { evidence } = edge(graph, 'sn-cu--reported-in--work-2020-1');
    expect(evidence.filter(({ basis, locator }) => basis === 'half cell' && locator === '§1 ¶1')).toHaveLength(1);
    expect(graph.statements).toHaveLength(2);
  });

  it('are places that links lead to', () => {
    const linked = edited('materials/sn-cu.md', 'Tin on copper [@1].', 'See [it](cu-foil#statement-cu-foil--bare).');
    expect(compiled(content({ ...added('materials/cu-foil.md', statement('')), ...linked })).problems).toEqual([]);
  });

  it('are cited as things about their subject, at their own place', () => {
    const there = added('materials/cu-foil.md', statement('    subject: dendrites\n'));
    expect(edge(graphOf(there), 'dendrites--reported-in--work-2020-1')).toMatchObject({
      source: 'challenges/dendrites',
      status: 'derived',
      evidence: [{ locator: '§1 ¶1', references: ['references/work-2020-1'], referenceNumbers: [1] }],
    });
    expect(edge(graphOf(there), 'cu-foil--reported-in--work-2020-1')).toBeUndefined();
    expect(
      edge(graphOf(added('materials/cu-foil.md', statement(''))), 'cu-foil--reported-in--work-2020-1'),
    ).toMatchObject({
      source: 'materials/cu-foil',
      evidence: [{ locator: '§1 ¶1' }],
    });
  });

  it('about nothing that exists are a problem at the word that names it', () => {
    const { problems } = compiled(content(added('materials/cu-foil.md', statement('    subject: sn-cuu\n'))));
    expect(problems).toEqual([
      {
        path: 'materials/cu-foil.md',
        line: 11,
        column: 5,
        rule: 'target-exists',
        message: 'no entry has the id “sn-cuu” (did you mean “sn-cu”?)',
      },
    ]);
  });
});

describe('derived relations', () => {
  it('cite each work by its own number, without the words of what they are derived from', () => {
    const graph = graphOf(edited('materials/sn-cu.md', 'cites: []', 'cites: [1, 0]'));
    const proof = (id: string) => edge(graph, id).evidence.filter(({ locator }) => locator === '§1 ¶2');
    const found = { method: 'electrochemical', cell: 'half', basis: 'half cell', modality: 'does' };
    const shared = { locator: '§1 ¶2', ...found, confidence: 'high' };
    expect(proof('sn-cu--reported-in--work-2020-1')).toEqual([
      { ...shared, references: ['references/work-2020-1'], referenceNumbers: [1] },
    ]);
    expect(proof('sn-cu--reported-in--review')).toEqual([
      { ...shared, references: ['references/review'], referenceNumbers: [0] },
    ]);
    expect(edge(graph, 'sn-cu--reported-in--review')).toMatchObject({
      source: 'materials/sn-cu',
      target: 'references/review',
      relation: 'reported-in',
      derived: true,
      place: { path: 'materials/sn-cu.md', line: 1 },
    });
  });

  it('say where an entry and a work are discussed, with the works cited there', () => {
    const graph = graphOf({});
    const discussed = {
      locator: '§1 ¶1',
      references: ['references/work-2020-1'],
      referenceNumbers: [1],
      method: 'none',
      cell: 'none',
      basis: 'stated without data',
      modality: 'does',
      confidence: 'high',
    };
    for (const id of [
      'sn-cu--discussed-in--section-1',
      'cu-foil--discussed-in--section-1',
      'work-2020-1--discussed-in--section-1',
    ])
      expect(edge(graph, id).evidence).toEqual([discussed]);
    expect(edge(graph, 'dendrites--discussed-in--section-1').evidence).toEqual([
      { ...discussed, locator: '§1 ¶2', references: [], referenceNumbers: [] },
    ]);
  });

  it('follow from the conditions of a test, and not from an entry to itself', () => {
    const electrolyte = {
      'materials/ether.md': '---\ntitle: Ether\nclass: electrolyte\nsummary: An electrolyte.\n---\n',
    };
    const test = edited('materials/sn-cu.md', 'test: half-cell\n', 'test: half-cell\n    electrolytes: [ether]\n');
    const graph = graphOf({ ...electrolyte, ...test });
    expect(edge(graph, 'sn-cu--tested-in--ether')).toMatchObject({
      derived: true,
      evidence: [{ locator: '§1 ¶1', references: ['references/work-2020-1'], basis: 'half cell' }],
    });
    const own = graphOf({
      ...electrolyte,
      'materials/sn-cu.md': test['materials/sn-cu.md']!.replace('    test:', '    subject: ether\n    test:'),
    });
    expect(own.edges.map(({ id }) => id as string)).not.toContain('ether--tested-in--ether');
  });

  it('are not made of what a section says of itself', () => {
    const graph = graphOf({
      'sections/section-1.md': content()
        .find(({ path }) => path === 'sections/section-1.md')!
        .text.replace(
          'summary:',
          'statements:\n  - id: whole\n    says: Layers help.\n    at: §1 ¶1\n    cites: [1]\n    method: electrochemical\n    cell: half\nsummary:',
        ),
    });
    expect(graph.edges.map(({ id }) => id as string)).not.toContain('section-1--reported-in--work-2020-1');
  });
});

describe('a relation', () => {
  const again = (more: string): Files =>
    edited('materials/sn-cu.md', 'outcomes:', `  - modifies: cu-foil\n    at: §1 ¶1\n    cites: [1]\n${more}outcomes:`);

  it('said again at another place or on another basis is one edge with both, in order; said the same it is one', () => {
    const twice = edge(graphOf(again('    method: electrochemical\n    cell: half\n')), 'sn-cu--modifies--cu-foil');
    expect(twice.evidence.map(({ basis }) => basis)).toEqual(['stated without data', 'half cell']);
    expect(edge(graphOf(again('')), 'sn-cu--modifies--cu-foil').evidence).toHaveLength(1);
  });

  it('names several targets that share the evidence', () => {
    const graph = graphOf({
      'challenges/loss.md': '---\ntitle: Loss\nclass: failure\nsummary: Loss.\n---\n',
      ...edited('materials/sn-cu.md', 'mitigates: dendrites', 'mitigates: [dendrites, loss]'),
    });
    expect(edge(graph, 'sn-cu--mitigates--loss').evidence).toEqual(edge(graph, 'sn-cu--mitigates--dendrites').evidence);
  });

  it('is kept in the order of ids', () => {
    const ids = graphOf({}).edges.map(({ id }) => id as string);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('outcomes', () => {
  const outcomes = (more: string): Graph =>
    graphOf(
      edited(
        'materials/sn-cu.md',
        '      - cycle life: "> 300 cycles"\n',
        `      - cycle life: "> 300 cycles"\n${more}`,
      ),
    );

  it('take the doubt of their most doubtful result, and each result its own', () => {
    const graph = outcomes(
      '        confidence: low\n        why: One of two numbers.\n        note: Of the best cell.\n',
    );
    const life = graph.measured.find(({ id }) => id === 'sn-cu--text-half-cell--cycle-life')!;
    expect(life).toMatchObject({
      note: 'Of the best cell.',
      evidence: { confidence: 'low', why: 'One of two numbers.', locator: '§1 ¶1' },
    });
    expect(graph.outcomes[0]!.evidence).toMatchObject({ confidence: 'low', why: 'One of two numbers.' });
    expect(graph.measured.find(({ id }) => id.endsWith('--nucleation-overpotential'))!.evidence.confidence).toBe(
      'high',
    );
  });

  it('name their results by quantity, or by key where one is given twice', () => {
    const graph = outcomes('      - cycle life: 20 cycles\n        key: second-life\n        as-printed: 20\n');
    expect(graph.outcomes[0]).toMatchObject({
      id: 'sn-cu--text-half-cell',
      entry: 'materials/sn-cu',
      subject: 'materials/sn-cu',
      test: 'half-cell',
      claims: [
        'sn-cu--text-half-cell--nucleation-overpotential',
        'sn-cu--text-half-cell--nucleation-overpotential--baseline',
        'sn-cu--text-half-cell--cycle-life',
        'sn-cu--text-half-cell--second-life',
      ],
    });
    const printed = (id: string): string => graph.measured.find((claim) => claim.id === id)!.asPrinted;
    expect(printed('sn-cu--text-half-cell--second-life')).toBe('20');
    expect(printed('sn-cu--text-half-cell--cycle-life')).toBe('> 300 cycles');
  });

  it('have a baseline without a value where none is printed', () => {
    const graph = outcomes('      - average Coulombic efficiency: 99 %\n        baseline: { cu-foil: null }\n');
    const claim = graph.measured.find(({ id }) => id.endsWith('--average-coulombic-efficiency'))!;
    expect(claim.baseline).toEqual({ subject: 'materials/cu-foil' });
    expect(graph.measured.map(({ id }) => id as string)).not.toContain(`${claim.id}--baseline`);
  });

  it('may be about another entry', () => {
    const graph = graphOf(
      edited(
        'materials/sn-cu.md',
        '    test: half-cell',
        '    subject: cu-foil\n    note: Beside it.\n    test: half-cell',
      ),
    );
    expect(graph.outcomes[0]).toMatchObject({
      entry: 'materials/sn-cu',
      subject: 'materials/cu-foil',
      note: 'Beside it.',
    });
    expect(graph.measured.find(({ id }) => id.endsWith('--cycle-life'))!.subject).toBe('materials/cu-foil');
  });
});

describe('a work, a section and notes', () => {
  it('keep what is given and leave out what is not', () => {
    const graph = graphOf({
      'references/work-2020-1.md': `---
title: Work 2020
summary: Reports a tin layer.
number: 1
authors: [B. Worker, et al.]
authors-full: [Bea Worker]
journal: J. Small
journal-full: Journal of Small Things
article-title: Tin
year: 2020
volume: "1"
pages: "2"
doi: 10.1000/x
doi-status: derived
doi-note: By its place.
note: Printed twice.
as-printed: B. Worker, et al., J. Small 1 (2020) 2.
---
`,
    });
    const work = (id: string) => graph.nodes.find((node) => node.id === id)!.bibliography;
    expect(work('references/work-2020-1')).toEqual({
      number: 1,
      authors: ['B. Worker', 'et al.'],
      authorsFull: ['Bea Worker'],
      journal: 'J. Small',
      journalFull: 'Journal of Small Things',
      title: 'Tin',
      year: 2020,
      volume: '1',
      pages: '2',
      doi: '10.1000/x',
      doiStatus: 'derived',
      note: 'Printed twice. By its place.',
      asPrinted: 'B. Worker, et al., J. Small 1 (2020) 2.',
    });
    expect(work('references/review')).toEqual({
      number: 0,
      authors: ['A. Author'],
      journal: 'J. Small',
      year: 2025,
      doiStatus: 'unknown',
      asPrinted: 'A. Author, J. Small (2025).',
    });
  });

  it('rows of a table name their subject, electrolytes, works and gaps', () => {
    const graph = graphOf({
      'materials/ether.md': '---\ntitle: Ether\nclass: electrolyte\nsummary: An electrolyte.\n---\n',
      'sections/table-2.md': `---
title: Cells
class: table
number: Table 2
order: 2
summary: Cells.
rows:
  - subject: sn-cu
    printed: Sn@Cu
    electrolytes: [ether]
    cites: [1]
    blank: [symmetric-cell]
    lost: [full-cell]
    note: Torn.
  - quantity: ionic radius
    printed: Ionic radius
---
`,
    });
    expect(graph.nodes.find(({ id }) => id === 'sections/table-2')!.section).toEqual({
      number: 'Table 2',
      order: 2,
      paragraphs: 0,
      panels: [],
      rows: [
        {
          subject: 'materials/sn-cu',
          printed: 'Sn@Cu',
          conditions: [{ name: 'electrolytes', shape: 'entries', entries: ['materials/ether'] }],
          referenceNumbers: [1],
          blank: ['symmetric-cell'],
          lost: ['full-cell'],
          note: 'Torn.',
        },
        {
          quantity: 'ionic radius',
          printed: 'Ionic radius',
          conditions: [],
          referenceNumbers: [],
          blank: [],
          lost: [],
        },
      ],
    });
  });

  it('misprints keep where they stand', () => {
    const graph = graphOf(
      added(
        'materials/cu-foil.md',
        'misprints:\n  - printed: Cu foll\n    at: §1 ¶1\n    says: Foil.\n  - printed: Cuu\n    says: Cu.\n',
      ),
    );
    expect(graph.nodes.find(({ id }) => id === 'materials/cu-foil')!.misprints).toEqual([
      { printed: 'Cu foll', at: '§1 ¶1', says: 'Foil.' },
      { printed: 'Cuu', says: 'Cu.' },
    ]);
    expect(graph.nodes.find(({ id }) => id === 'materials/sn-cu')).not.toHaveProperty('misprints');
  });
});

it('a field that derives nothing gives no edges of its own', () => {
  const graph = graphOf({});
  const relations = graph.field.relations.filter(({ derived }) => derived === undefined);
  const conditions = graph.field.conditions.map(({ relation: _, ...rest }) => rest);
  expect(derive({ ...graph.field, relations, conditions }, graph, graph.edges)).toEqual([]);
});

it('a relation keeps the detour that it names', () => {
  const graph = graphOf(
    edited('materials/sn-cu.md', 'mitigates: dendrites', 'mitigates: dendrites\n    through: cu-foil'),
  );
  expect(edge(graph, 'sn-cu--mitigates--dendrites').evidence).toMatchObject([{ through: ['materials/cu-foil'] }]);
  expect(edge(graph, 'sn-cu--modifies--cu-foil').evidence[0]).not.toHaveProperty('through');
});

it('a rate that is a current density counts as one, one in C does not', () => {
  const conditions = (rate: string): readonly string[] =>
    graphOf(
      edited('materials/sn-cu.md', '    current-density: 1 mA/cm2\n', `    rate: ${rate}\n`),
    ).outcomes[0]!.conditions.map(
      (condition) => `${condition.name}${'given' in condition ? ` (${condition.given})` : ''}`,
    );
  expect(conditions('2 mA/cm2')).toEqual(['current-density (rate)', 'areal-capacity', 'rate']);
  expect(conditions('2 C')).toEqual(['areal-capacity', 'rate']);
});
