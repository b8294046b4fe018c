import { flatten } from '../chemistry/markup.ts';
import type { Node } from '../model/graph.ts';
import { claimsWithPage, claimPath, entryPath, type Claim } from './address.ts';
import { claimTitle, evidenceOf } from './citation.ts';
import { claimThings, subjectsOf, worksOf } from './jsonLd/claim.ts';
import { datasetThing, type Download } from './jsonLd/dataset.ts';
import { pageThing } from './jsonLd/page.ts';
import { termThing } from './jsonLd/term.ts';
import { linkedData, names, type Indexed, type Thing } from './jsonLd/thing.ts';
import { workThing } from './jsonLd/work.ts';

/**
 * What the page of an entry, section or reference says in its head: which page it is, and of what, in schema.org’s words alone. The
 * file beside it says all.
 */
export function entryPageJsonLd(atlas: Indexed, site: string, node: Node): Thing {
  const { '@type': type, '@id': id } = aboutThing(atlas, site, node);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': names.page(site, entryPath(node.id)),
    name: flatten(node.title),
    mainEntity: { '@type': type, '@id': id },
  };
}

/** Everything said about an entry, for its `.jsonld`: the page, what it is about, and all claims that start from it. */
export const entryJsonLd = (atlas: Indexed, site: string, node: Node): Thing =>
  linkedData(site, [
    ...entryThings(atlas, site, node),
    ...claimsFrom(atlas, node).flatMap((claim) => claimThings(atlas, site, claim)),
  ]);

/** All that is said of a claim: the claim, its observation when something was measured, its entries and works. */
export const claimJsonLd = (atlas: Indexed, site: string, claim: Claim): Thing =>
  linkedData(site, [
    claimPageThing(atlas, site, claim),
    ...claimThings(atlas, site, claim),
    ...subjectsOf(claim).map((id) => termThing(atlas.graph.field, site, atlas.node(id))),
    ...worksOf(evidenceOf(claim)).map((id) => workThing(atlas.graph.field, site, atlas.node(id))),
  ]);

function claimPageThing(atlas: Indexed, site: string, claim: Claim): Thing {
  const title = claimTitle(atlas, claim);
  return pageThing(atlas, site, {
    path: claimPath(claim.id),
    title,
    description: title,
    about: names.claim(site, claim.id),
    works: worksOf(evidenceOf(claim)),
    claims: [claim.id],
  });
}

/** What the data page says: the data set and its files. */
export const dataJsonLd = (atlas: Indexed, site: string, files: readonly Download[]): Thing =>
  linkedData(site, [
    datasetThing(atlas, site, files),
    workThing(atlas.graph.field, site, atlas.node(atlas.graph.site.source)),
  ]);

/** A document as the text of a file. */
export const jsonLdText = (document: Thing): string => `${JSON.stringify(document, null, 2)}\n`;

/** A document as the text of a script element, in which `<` could end the element. */
export const jsonLdScript = (document: Thing): string => JSON.stringify(document).replaceAll('<', '\\u003c');

function entryThings(atlas: Indexed, site: string, node: Node): readonly Thing[] {
  const claims = claimsFrom(atlas, node);
  const cited = [
    ...claims.flatMap((claim) => worksOf(evidenceOf(claim))),
    ...node.passages.flatMap((passage) => passage.references),
  ];
  const works = [...new Set(cited)].filter((id) => id !== node.id);
  const page = {
    path: entryPath(node.id),
    title: node.title,
    description: node.summary,
    about: names.entry(atlas.graph.field, site, node.id),
    works,
    claims: claims.map(({ id }) => id),
  };
  return [pageThing(atlas, site, page), aboutThing(atlas, site, node)];
}

/** What the page of an entry is about. */
const aboutThing = ({ graph: { field } }: Indexed, site: string, node: Node): Thing =>
  node.bibliography ? workThing(field, site, node) : termThing(field, site, node);

/** The claims that start from an entry and have an address of their own. */
const claimsFrom = (atlas: Indexed, { id }: Node): readonly Claim[] =>
  claimsWithPage({
    field: atlas.graph.field,
    edges: atlas.edgesFrom(id),
    measured: atlas.measuredOf(id),
    statements: atlas.statementsOf(id),
  });
