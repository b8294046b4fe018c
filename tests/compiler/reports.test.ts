import { describe, expect, it } from 'vitest';
import { report } from '../../src/compiler/problem.ts';
import { compiled, content, edited } from './fixture.ts';

/** What an author did, and the one line they get for it. */
const cases: readonly (readonly [string, Readonly<Record<string, string | null>>, string])[] = [
  [
    'a typo in a relation',
    edited('materials/sn-cu.md', 'mitigates:', 'mitigate:'),
    'content/materials/sn-cu.md:9:5 error unknown relation “mitigate” (did you mean “mitigates”?); allowed: part-of, modifies, uses-strategy, coated-with, contains, forms, acts-through, mitigates, causes, leads-to, brings-drawback, suffers-from, leaves-open, compared-with, replaces, made-from, has-form, made-by, characterised-by, tested-in, paired-with, reported-in, discussed-in, reports, in-electrolyte, against-cathode, measured-beside; add it under “relations” in vocabulary/ (fits-schema)',
  ],
  [
    'an unknown unit',
    edited('materials/sn-cu.md', '> 300 cycles', '> 300 cycels'),
    'content/materials/sn-cu.md:27:9 error unknown unit “cycels” (did you mean “cycles”?); allowed: cycles; add it under “units” in vocabulary/ (fits-schema)',
  ],
  [
    'a unit of another dimension',
    edited('materials/sn-cu.md', '> 300 cycles', '> 300 h'),
    'content/materials/sn-cu.md:27:9 error unit “h” is a time, not a cycles; allowed: cycles (fits-schema)',
  ],
  [
    'a formula that is none',
    edited('materials/sn-cu.md', 'title: Sn@Cu', 'title: Sn@Cu\nformula: Sn3Qu'),
    'content/materials/sn-cu.md:3:1 error “Sn3Qu” is no formula: “Qu” is no element (at character 4); write it as chemists do, such as Cu6Sn5 (fits-schema)',
  ],
  [
    'a reference that is not in the list',
    edited('materials/sn-cu.md', 'cites: [1]\n  - mitigates', 'cites: [9]\n  - mitigates'),
    'content/materials/sn-cu.md:8:13 error no reference has the number 9; the list has 2 entries, 0 to 1 (reference-resolves)',
  ],
  [
    'a citation in prose that is not in the list',
    edited('materials/sn-cu.md', 'Tin on copper [@1]', 'Tin on copper [@7]'),
    'content/materials/sn-cu.md:29:15 error no reference has the number 7 (reference-resolves)',
  ],
  [
    'broken YAML',
    edited('challenges/dendrites.md', 'title: Dendrites', 'title: [Dendrites'),
    'content/challenges/dendrites.md:2:8 error “[” opens a list that is not closed; end it with ], or quote the value (yaml-is-plain)',
  ],
  [
    'front matter that is a program',
    { 'materials/evil.md': '---js\n{ title: process.exit(7) }\n---\n' },
    'content/materials/evil.md:1:4 error front matter in “js” is not allowed; write YAML between two lines of --- (front-matter-is-yaml)',
  ],
  [
    'an id that another kind has',
    { 'mechanisms/dendrites.md': '---\ntitle: Dendrites\nsummary: Twice.\n---\n' },
    'content/mechanisms/dendrites.md:1:1 error the id “dendrites” is taken by challenges/dendrites.md; ids are unique over all kinds (id-is-unique)',
  ],
  [
    'a reference number that is taken',
    {
      'references/zz-2021-1.md':
        '---\ntitle: Z\nsummary: Z.\nnumber: 1\nauthors: [Z. Z]\njournal: J.\nyear: 2021\ndoi-status: unknown\nas-printed: Z.\n---\n',
    },
    'content/references/zz-2021-1.md:1:1 error reference number 1 is taken by references/work-2020-1 (reference-number-is-unique)',
  ],
  [
    'a target that does not exist',
    edited('materials/sn-cu.md', 'modifies: cu-foil', 'modifies: cu-foill'),
    'content/materials/sn-cu.md:6:5 error no entry has the id “cu-foill” (did you mean “cu-foil”?) (target-exists)',
  ],
  [
    'a link in prose that leads nowhere',
    edited('sections/section-1.md', '(sn-cu)', '(sn-cuu)'),
    'content/sections/section-1.md:9:6 error no entry has the id “sn-cuu” (did you mean “sn-cu”?); allowed: an entry’s id, claims/<id>, outcomes/<id>, @ and a reference number, a place such as <§1 ¶2>, or an https address (link-resolves)',
  ],
  [
    'a relation between the wrong kinds',
    edited('materials/sn-cu.md', 'modifies: cu-foil', 'modifies: dendrites'),
    'content/materials/sn-cu.md:6:5 error “modifies” cannot point at challenges/dendrites; allowed kinds: materials; “to” of “modifies” says so under “relations” in vocabulary/ (ends-are-allowed)',
  ],
  [
    'a paragraph that the section does not have',
    edited('materials/sn-cu.md', 'at: §1 ¶2', 'at: §1 ¶3'),
    'content/materials/sn-cu.md:11:5 error “§1 ¶3”: the section has ¶1 to ¶2 (locator-resolves)',
  ],
  [
    'doubt without a reason',
    edited('materials/sn-cu.md', 'cell: half\noutcomes', 'cell: half\n    confidence: low\noutcomes'),
    'content/materials/sn-cu.md:15:5 error confidence low needs a reason: add “why” (fits-schema)',
  ],
  [
    'the basis of version 1',
    edited('materials/sn-cu.md', 'method: electrochemical\n    cell: half\noutcomes', 'basis: half cell\noutcomes'),
    'content/materials/sn-cu.md:13:5 error “basis” is written as “method” and “cell” now; run npm run migrate -- DIR, with the content folder for DIR (fits-schema)',
  ],
  [
    'a method and a cell that have no name together',
    edited(
      'materials/sn-cu.md',
      'method: electrochemical\n    cell: half\noutcomes',
      'method: none\n    cell: halff\noutcomes',
    ),
    'content/materials/sn-cu.md:14:5 error “cell” cannot be “halff” (did you mean “half”?); allowed: none, half, symmetric, full, anode-free; add it under “cells” in vocabulary/ (fits-schema)',
  ],
  [
    'an unknown field',
    edited('challenges/dendrites.md', 'summary:', 'sumary:'),
    'content/challenges/dendrites.md:4:1 error unknown field “sumary” (did you mean “summary”?); allowed: title, changes, summary, aliases, names-as-printed, formula, defaults, relations, outcomes, statements, acknowledges, misprints, class (fits-schema)',
  ],
  [
    'HTML in prose',
    edited('materials/sn-cu.md', 'Tin on copper', 'Tin on <b>copper</b>'),
    'content/materials/sn-cu.md:29:8 error HTML: HTML is not allowed in prose; write Markdown (prose-is-in-grammar)',
  ],
  [
    'a folder that is no kind',
    { 'material/x.md': '---\ntitle: X\n---\n' },
    'content/material/x.md:1:1 error unknown kind “material” (did you mean “materials”?); allowed: sections, strategies, materials, mechanisms, challenges, methods, concepts, references; add it under “kinds” in vocabulary/ (path-is-kind-and-id)',
  ],
  [
    'a passage that is missing',
    edited('sections/section-1.md', '¶2 It keeps', 'It keeps'),
    'content/sections/section-1.md:1:1 error no passage retells ¶2 (passage-is-in-section)',
  ],
  [
    'no front matter',
    { 'concepts/c.md': 'Only prose.' },
    'content/concepts/c.md:1:1 error front matter is missing; begin the file with YAML between two lines of --- (front-matter-is-yaml)',
  ],
  [
    'a map where a word is expected',
    edited('challenges/dendrites.md', 'class: failure', 'class: { failure: yes }'),
    'content/challenges/dendrites.md:3:1 error “class” cannot be a map; allowed: failure, drawback, open question; add it under “kinds” in vocabulary/ (fits-schema)',
  ],
  [
    'an empty value',
    edited(
      'materials/sn-cu.md',
      '      - cycle life: "> 300 cycles"',
      '      - cycle life: "> 300 cycles"\n        as-printed:',
    ),
    'content/materials/sn-cu.md:28:9 error “as-printed” cannot be empty; write text or a number (fits-schema)',
  ],
  [
    'an alias bomb',
    { 'concepts/c.md': '---\ntitle: &a x\nsummary: *a\n---\n' },
    'content/concepts/c.md:2:8 error an anchor (&): YAML anchors and aliases are not allowed; write the value out, or quote it if it begins with & (yaml-is-plain)',
  ],
];

describe('the report on bad content', () => {
  it.each(cases)('says in a line what is wrong: %s', (_, changes, expected) => {
    const { graph, problems } = compiled(content(changes));
    expect(graph).toBeUndefined();
    expect(report(problems, 'content')).toBe(expected);
  });

  it('collects the problems of all files', () => {
    const changes = { ...edited('materials/sn-cu.md', 'mitigates:', 'mitigate:'), 'concepts/c.md': 'Only prose.' };
    expect(
      compiled(content(changes))
        .problems.map((problem) => problem.path)
        .sort(),
    ).toEqual(['concepts/c.md', 'materials/sn-cu.md']);
  });

  it('hides no problem of an outcome behind a condition, a result or a field that is wrong', () => {
    const path = 'materials/sn-cu.md';
    const wrong = [
      ['current-density: 1 mA/cm2', 'current-density: 1 Wh\n    colour: red'],
      ['1 mAh/cm2\n    at: §1 ¶1\n    cites: [1]', '-1 mAh/cm2\n    at: §1 ¶9\n    cites: [7]'],
      ['nucleation overpotential: 7 mV', 'nucleation overpotental: 7 mV'],
      ['baseline: { cu-foil: 44.5 mV }', 'note: small'],
      ['cycle life: "> 300 cycles"', 'cycle life: "> 300 cycles"\n        baseline: { cu-foill: 4 cycles }'],
    ] as const;
    const text = content({}).find((one) => one.path === path)!.text;
    const changed = wrong.reduce((left, [from, to]) => left.replace(from, to), text);
    const { problems } = compiled(content({ [path]: changed }));
    const line = (words: string): number => 1 + changed.split('\n').findIndex((one) => one.includes(words));
    expect(problems.map((problem) => `${problem.line} ${problem.rule}`).toSorted()).toEqual(
      [
        `${line('Wh')} fits-schema`,
        `${line('colour')} fits-schema`,
        `${line('id: text-half-cell')} value-is-plausible`,
        `${line('¶9')} locator-resolves`,
        `${line('[7]')} reference-resolves`,
        `${line('overpotental')} fits-schema`,
        `${line('cu-foill')} target-exists`,
      ].toSorted(),
    );
  });

  it('hides no problem of an item behind another of it, nor of an entry', () => {
    const changes = {
      ...edited(
        'materials/sn-cu.md',
        'modifies: cu-foil\n    at: §1 ¶1\n    cites: [1]',
        'modifie: cu-foil\n    at: there\n    cites: [x]',
      ),
    };
    const both = changes['materials/sn-cu.md']!.replace('mitigates: dendrites', 'mitigates: dendrits').replace(
      '- cycle life: "> 300 cycles"',
      '- cycle life: "> 300 cycels"\n        confidence: sure',
    );
    const messages = compiled(content({ 'materials/sn-cu.md': both })).problems.map(
      ({ line, message }) => `${line} ${message.split(';')[0]}`,
    );
    expect(messages.toSorted()).toEqual([
      '27 unknown unit “cycels” (did you mean “cycles”?)',
      '28 “confidence” cannot be “sure”',
      '6 unknown relation “modifie” (did you mean “modifies”?)',
      '7 “there” is not a locator',
      '8 “cites” must be a number',
      '9 no entry has the id “dendrits” (did you mean “dendrites”?)',
    ]);
  });

  it('does not call a broken entry missing', () => {
    const { problems } = compiled(content(edited('challenges/dendrites.md', 'title: Dendrites', 'title: [Dendrites')));
    expect(problems.map((problem) => problem.path)).toEqual(['challenges/dendrites.md']);
  });
});
