import { readField } from '../../src/field/read.ts';
import { namesIn } from '../../src/field/term.ts';
import { batteryVocabulary } from '../field/battery.ts';
import type { Source } from '../../src/source/source.ts';
import { link } from '../../src/compiler/link.ts';
import { parse } from '../../src/compiler/parse.ts';
import { validate, type Entry, type SiteEntry } from '../../src/compiler/validate.ts';
import type { Graph } from '../../src/model/graph.ts';

const reference = (number: number): readonly [string, string] => [
  `references/work-${number}.md`,
  `---
title: Work ${number}
summary: A work.
number: ${number}
authors: [A. Author]
journal: J. Small
year: 2020
doi-status: unknown
as-printed: A. Author, J. Small (2020).
---
`,
];

const base: Readonly<Record<string, string>> = {
  'index.md': `---
title: Small
tagline: A small review
version: 1.0.0
date: 2026-01-02
editors: [A. Editor]
source: work-0
---
`,
  ...Object.fromEntries([reference(0), reference(1), reference(2)]),
};

/** An entry of class modified collector with the given front matter below its summary. */
export const collector = (title: string, frontMatter: string): string =>
  `---\ntitle: ${title}\nclass: modified collector\nsummary: A collector.\n${frontMatter}\n---\n`;

/** An outcome as an author writes it; `more` are further lines of it. */
export const outcome = (id: string, test: string, at: string, more: string, results: string, cites = 1): string =>
  `  - id: ${id}\n    test: ${test}\n    at: ${at}\n    cites: [${cites}]\n    method: electrochemical\n    cell: half\n` +
  [...more.split('\n').filter(Boolean), 'results:'].map((line) => `    ${line}\n`).join('') +
  results
    .split('\n')
    .map((line) => `      - ${line}\n`)
    .join('');

/** The graph of a small content folder. The rules are not applied: most examples contradict themselves on purpose. */
export const graphOf = (files: Readonly<Record<string, string>>): Graph => graphWith(batteryVocabulary, files);

/** The same with another vocabulary. */
export function graphWith(vocabulary: readonly Source[], files: Readonly<Record<string, string>>): Graph {
  const { field, problems: wrong } = readField(vocabulary);
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  const validated = Object.entries({ ...base, ...files }).map(([path, text]) => {
    const { draft, problems } = parse({ path, text }, namesIn(field.kinds));
    const { entry, problems: more } = draft ? validate(draft, field) : { problems };
    if (!entry) throw new Error([...problems, ...more].map(({ message }) => `${path}: ${message}`).join('\n'));
    return entry;
  });
  const site = validated.find((entry): entry is SiteEntry => entry.kind === 'site')!;
  const entries = validated.filter((entry): entry is Entry => entry.kind !== 'site');
  return { ...link(field, entries, site, new Set(), false).graph, queries: [], editions: [], moved: [], withdrawn: [] };
}

/** The graph of one collector with the given outcomes. */
export const withOutcomes = (...outcomes: readonly string[]): Graph =>
  graphOf({ 'materials/sn-cu.md': collector('Sn@Cu', `outcomes:\n${outcomes.join('')}`) });
