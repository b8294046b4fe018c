import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { offeredFiles } from '../../src/exports/offeredFiles.ts';
import { citer } from '../../src/exports/citation.ts';
import { worksFile, withWorks } from '../../src/exports/worksFile.ts';
import { amendedCss } from '../../src/exports/amendedCss.ts';
import { reviewCss } from '../../src/exports/identity.ts';
import { markCited } from '../../src/site/markCited.ts';
import { lookupsOf } from '../../src/html/around.ts';
import { claimPage } from '../../src/html/claim/claimPage.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { content } from '../compiler/fixture.ts';
import { real, site } from './fixture.ts';
import { textsIn } from './texts.ts';
import { readCsv, rowWhere } from './tabular.ts';

const notice = 'https://doi.org/10.1000/notice';
const work = (amended: string): string => `---
title: Work 2020
summary: Reports a tin layer.
number: 1
authors: [B. Worker, et al.]
journal: J. Small
year: 2020
doi-status: unknown
${amended}
as-printed: B. Worker, et al., J. Small 1 (2020) 2.
---
`;
const tin = `---
title: Tin foam
class: modified collector
summary: Foam of tin.
statements:
  - { id: even, says: Sodium plates evenly on it., at: §1 ¶1, cites: [1] }
---
`;
const compiled = (amended: string) =>
  compile(content({ 'references/work-2020-1.md': work(amended), 'materials/tin-foam.md': tin }));

describe('a work that was retracted', () => {
  const { graph, problems } = compiled(`amended: [{ is: retracted, at: "${notice}", says: data of Fig. 2 }]`);
  if (!graph) throw new Error(report(problems, 'content'));
  const claim = claimsWithPage(graph).find(({ id }) => id === 'tin-foam--even')!;
  const words = `retracted (data of Fig. 2), see ${notice}`;

  it('is marked in tables, records and linked data', async () => {
    const files = new Map(textsIn(await offeredFiles(graph, site)).map(({ name, text }) => [name, text] as const));
    expect(rowWhere(readCsv(files.get('references.csv')!), 'number', '1')['amended']).toBe(words);
    for (const name of ['references.bib', 'references.ris', 'references.json'])
      expect(files.get(name)).toContain('retracted');
    expect(files.get('graph.nq')).toContain(notice);
    expect(citer(graph, site).claim(claim).about).toContain(`[${words}]`);
  });

  it('is marked on the page of every claim that rests on it, beside its number and in the sources, with the notice', () => {
    const around = { atlas: lookupsOf(graph, site), site, link: (address: string) => address, hasFiles: () => false };
    const body = claimPage(claim).fill(around).body.toString();
    expect(body.match(/<strong class="amended">retracted<\/strong>/g)).toHaveLength(2);
    expect(body).toContain(`href="${notice}"`);
  });

  it('is marked wherever a rendered page cites it, once, also where a range of numbers hides it', () => {
    const marked = markCited(graph);
    const said = ' <strong class="amended">retracted</strong>';
    const link = '<a class="cite" href="/references/work-2020-1/" data-entry="x">[1]</a>';
    expect(marked(`<td>${link}</td>`)).toBe(`<td>${link}${said}</td>`);
    expect(marked(`${link}${said}`)).toBe(`${link}${said}`);
    expect(marked('<a href="/references/">1</a>')).toBe('<a href="/references/">1</a>');
    const drawn = '<svg><a href="/references/work-2020-1/"><text>1</text></a></svg>';
    expect(marked(drawn)).toBe(drawn);
    const number = (value: number): string => `<a href="/references/work-${value}/" class="cite">${value}</a>`;
    expect(marked(`${number(0)}–${number(2)}`)).toBe(
      `${number(0)}–${number(2)} <a class="cite" href="/references/work-2020-1/">1</a>${said}`,
    );
  });

  it('is marked where a script of the browser cites it', () => {
    expect(reviewCss(graph)).toContain(
      'a[href$="references/work-2020-1/"]:not(:has(+ .amended))::after{content:" retracted"',
    );
    expect(amendedCss(compiled('').graph!)).toBe('');
  });

  it('needs the address of the notice', () => {
    expect(report(compiled('amended: [{ is: withdrawn, at: x }]').problems, 'content')).toMatch(
      /work-2020-1\.md.*retracted.*\n.*work-2020-1\.md.*the address of the notice/,
    );
  });
});

describe('the papers of an entry', () => {
  const atlas = indexGraph(real);

  it('are one RIS file with a record for each work that the page cites, and none of ours', () => {
    const node = real.nodes.find(({ slug }) => slug === 'dendrites')!;
    const text = worksFile(atlas, node);
    const records = text.split(/^ER {2}- ?\r?$/m).slice(0, -1);
    expect(records.length).toBeGreaterThan(1);
    for (const record of records) expect(record).toMatch(/^TY {2}- JOUR\r$/m);
    expect(text).not.toContain('TY  - ENCYC');
    const ids = [...text.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const works = new Set(real.nodes.filter(({ bibliography }) => bibliography).map(({ slug }) => slug));
    expect(ids.filter((id) => !works.has(id))).toEqual([]);
  });

  it('are there for entries and sections that cite any, never for a work itself', () => {
    const some = withWorks(atlas, real);
    expect(some.some(({ section }) => section)).toBe(true);
    expect(some.length).toBeGreaterThan(200);
    expect(some.filter(({ bibliography }) => bibliography)).toEqual([]);
  });
});
