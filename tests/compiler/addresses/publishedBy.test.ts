import { describe, expect, it } from 'vitest';
import { publishedBy } from '../../../src/compiler/addresses/publishedBy.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { offeredFiles } from '../../../src/exports/offeredFiles.ts';
import { content } from '../fixture.ts';

const { graph } = compile(
  content({
    'vocabulary/views.yaml': `views:
  tables:
    table-1: { number: Table 1, shape: properties }
`,
    'sections/table-1.md': `---
title: Table
class: table
number: Table 1
order: 2
summary: A table.
rows:
  - printed: Sn@Cu
---
`,
    'materials/cu-foil.md': `---
title: Cu foil
class: base collector
summary: A foil of copper.
statements:
  - id: bare
    says: Bare foil fails.
    at: §1 ¶1
    cites: []
---
`,
  }),
);
const addresses = publishedBy(graph!);

describe('published addresses', () => {
  it('are those of entries with what stands beside them, and of claims', () => {
    const of = (page: string): readonly string[] =>
      addresses.filter((address) => address === page || address.startsWith(`${page}.`));
    const page = 'materials/sn-cu';
    expect(of(page)).toEqual([page, `${page}.bib`, `${page}.json`, `${page}.jsonld`, `${page}.ris`]);
    for (const claim of [
      'claims/sn-cu--text-half-cell--cycle-life',
      'claims/cu-foil--bare',
      'claims/sn-cu--modifies--cu-foil',
    ])
      expect(of(claim)).toEqual([claim]);
  });

  it('are not those of what merely follows from a citation or the reading path', () => {
    expect(graph!.edges.map(({ id }) => id as string)).toContain('sn-cu--reported-in--work-2020-1');
    expect(addresses).not.toContain('claims/sn-cu--reported-in--work-2020-1');
    expect(addresses.filter((address) => address.includes('--discussed-in--'))).toEqual([]);
  });

  it('are those of places: passages, rows, outcomes and statements', () => {
    expect(addresses.filter((address) => address.includes('#'))).toEqual([
      'materials/cu-foil#statement-cu-foil--bare',
      'materials/sn-cu#outcome-sn-cu--text-half-cell',
      'sections/section-1#p1',
      'sections/section-1#p2',
      'sections/table-1#row-sn-cu',
    ]);
  });

  it('are those of every kind, view and download, each once and sorted', () => {
    for (const page of [
      'index',
      'about',
      'audit',
      'strategies',
      'matrix/ladder',
      'matrix/phases-mechanisms.csv',
      'data/everything.zip',
    ])
      expect(addresses).toContain(page);
    expect([...new Set(addresses)].sort()).toEqual(addresses);
  });

  it('are those of all files that the data folder has', async () => {
    const names = (await offeredFiles(graph!, 'https://example.org')).map(({ name }) => `data/${name}`);
    expect(names).toContain('data/table-1.csv');
    expect(addresses.filter((address) => address.startsWith('data/'))).toEqual(
      [...names, 'data/everything.zip'].sort(),
    );
  });
});
