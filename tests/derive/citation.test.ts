import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citationText, doiWords, printedWithDoi } from '../../src/derive/citation.ts';
import { bibtex } from '../../src/exports/bibtex.ts';
import { citer } from '../../src/exports/citation.ts';
import { csl } from '../../src/exports/csl.ts';
import { ris } from '../../src/exports/ris.ts';
import { graph } from '../review.ts';

const works = graph.nodes.filter((node) => node.bibliography);
const ofStatus = (status: string) => works.filter(({ bibliography }) => bibliography!.doiStatus === status);

describe('a DOI in a citation', () => {
  it('is given where it was seen, and not where it was only derived', () => {
    expect(ofStatus('verified').length).toBeGreaterThan(0);
    for (const { bibliography } of ofStatus('verified'))
      expect(printedWithDoi(bibliography!)).toMatch(/[^.], doi:10\.\d+\/\S+$/);
    for (const { bibliography } of [...ofStatus('derived'), ...ofStatus('unknown')])
      expect(printedWithDoi(bibliography!)).not.toContain('doi:');
  });
  it('stands with the primary source of a claim, in the sentence and in every format, re-read', () => {
    const source = works.find(({ slug }) => slug === 'zhang-2021-72')!;
    const claim = graph.measured.find(({ evidence }) => evidence.references.includes(source.id))!;
    const doi = `doi:${source.bibliography!.doi!}`;
    const review = works.find(({ id }) => id === graph.site.source)!;
    const { evidence } = claim;
    const title = claim.id;
    expect(
      citationText({ title, address: 'https://host.example/', site: graph.site, review, evidence, primary: [source] }),
    ).toContain(`2007578, ${doi}.`);
    const citation = citer(graph, 'https://host.example/').claim(claim);
    for (const text of [bibtex(citation), ris(citation), JSON.stringify(csl(citation))])
      expect(JSON.stringify(new Cite(text).data)).toContain(doi);
  });
});

describe('how far a DOI is known', () => {
  it('is “verified in part” where the note says that the match is partial, whatever the status word', () => {
    const partial = ofStatus('verified').filter(({ bibliography }) => bibliography!.note?.startsWith('Partial match'));
    expect(partial.length).toBeGreaterThan(0);
    for (const { bibliography } of partial) expect(doiWords(bibliography!)).toBe('verified in part');
  });
  it('is the status word otherwise', () => {
    expect(doiWords({ doiStatus: 'verified' })).toBe('verified');
    expect(doiWords({ doiStatus: 'derived', note: 'Partial match: no.' })).toBe('derived');
    expect(doiWords({ doiStatus: 'unknown' })).toBe('unknown');
  });
});
