import { flatten } from '../chemistry/markup.ts';
import type { Node, Site } from '../model/graph.ts';
import { absolute, claimPath, entryPath, type Claim } from './address.ts';
import { claimTitle, titleInLists, versionInLists } from './citation.ts';
import { dataJsonLd, entryPageJsonLd } from './jsonLd.ts';
import { subjectsOf } from './jsonLd/claim.ts';
import type { Download } from './jsonLd/dataset.ts';
import { term } from '../field/term.ts';
import { termSetThing } from './jsonLd/termSet.ts';
import { linksetName } from './dataNames.ts';
import { licenceAddress } from './licence.ts';
import { linkedData, type Indexed, type Thing } from './jsonLd/thing.ts';
import { mediaTypeOf } from './mediaTypes.ts';
import { readAuthors } from '../people/readAuthor.ts';
import { sortedName } from '../people/writeAuthor.ts';

/** A typed link of a page; root-absolute addresses are made relative after the build. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What a page’s head tells reference managers and harvesters. */
export interface Head {
  readonly tags: readonly (readonly [name: string, content: string])[];
  readonly links: readonly HeadLink[];
  readonly document?: Thing;
}

/** An entry or section: taken by Zotero as a page of ours. */
export function entryHead(atlas: Indexed, site: string, node: Node): Head {
  const { shape, thing } = term(atlas.graph.field.kinds, node.kind);
  const type = shape === 'reading path' ? 'Article' : thing === 'substance' ? 'ChemicalSubstance' : 'DefinedTerm';
  return {
    tags: ownTags(atlas, site, entryPath(node.id), node.title),
    links: signposts(atlas, site, entryPath(node.id), type),
    document: entryPageJsonLd(atlas, site, node),
  };
}

/** The page of a kind: a set of terms, where its entries are terms; they are named where all stand on one page, and name it themselves. */
export function kindHead(atlas: Indexed, site: string, kind: string, isWhole = true): Head | undefined {
  const set = termSetThing(atlas, site, kind, isWhole);
  if (!set) return undefined;
  return {
    tags: [],
    links: [
      { rel: 'cite-as', href: absolute(site, `${kind}/`) },
      ...types('DefinedTermSet'),
      ...licenceLinks(atlas.graph.site),
    ],
    document: linkedData(site, [set]),
  };
}

/**
 * A claim: a page of ours too. All that is said of it stands in a file beside it, where it has some, else in that of its entry;
 * its citations are offered on the page.
 */
export const claimHead = (atlas: Indexed, site: string, claim: Claim, hasFiles: boolean): Head => ({
  tags: ownTags(atlas, site, claimPath(claim.id), claimTitle(atlas, claim)),
  links: [
    ...ownSignposts(atlas, site, claimPath(claim.id), 'Claim'),
    describedBy(hasFiles ? fileOf(claimPath(claim.id)) : `/${subjectsOf(claim)[0]!}`),
  ],
});

/** A page that is cited without being an entry or a claim, as that of an outcome: taken by Zotero as a page of ours. */
export const pageHead = ({ graph }: Pick<Indexed, 'graph'>, site: string, path: string, title: string): Head => ({
  tags: ownTags({ graph }, site, path, title),
  links: [{ rel: 'cite-as', href: absolute(site, path) }, ...licenceLinks(graph.site)],
});

/** A reference: no citation tags, which would say that we publish the work; its COinS stands in the body. */
export function referenceHead(atlas: Indexed, site: string, node: Node): Head {
  const { doi, doiStatus } = node.bibliography!;
  const work: readonly HeadLink[] =
    doi !== undefined && doiStatus === 'verified' ? [{ rel: 'related', href: `https://doi.org/${doi}` }] : [];
  return {
    tags: [],
    links: [...signposts(atlas, site, entryPath(node.id), 'WebPage'), ...work],
    document: entryPageJsonLd(atlas, site, node),
  };
}

/** The data page: taken by Zotero as a data set; names every file on offer. */
export function dataHead(atlas: Indexed, site: string, files: readonly Download[]): Head {
  const { title, version, date, editors, language } = atlas.graph.site;
  const rights = licenceAddress(atlas.graph.site);
  const address = absolute(site, 'data/');
  return {
    tags: [
      ['z:itemType', 'dataset'],
      ['DC.type', 'dataset'],
      ['DC.title', title],
      ...creators(editors).map((name) => ['DC.creator', name] as const),
      ['DC.date', date],
      ['DC.identifier', address],
      ['DC.language', language],
      ...(rights === undefined ? [] : [['DC.rights', rights] as const]),
      ['citation_title', listed(atlas.graph.site, address, title)],
      ['prism.edition', version],
      ['citation_publication_date', date.replaceAll('-', '/')],
      ['citation_public_url', address],
    ],
    links: [
      { rel: 'cite-as', href: address },
      ...types('Dataset'),
      ...licenceLinks(atlas.graph.site),
      { rel: 'linkset', href: `/data/${linksetName}`, type: bareType(linksetName) },
      { rel: 'describedby', href: '/data/ro-crate-metadata.json', type: bareType('ro-crate-metadata.json') },
      ...files.map(({ name }) => ({ rel: 'item', href: `/data/${name}`, type: bareType(name) })),
    ],
    document: dataJsonLd(atlas, site, files),
  };
}

/** A title as records have it, with the version. */
const listed = (site: Site, url: string, title: string): string =>
  titleInLists({ title: title.replace(/\s+/g, ' '), version: versionInLists(site, url) })!;

const ownTags = ({ graph }: Pick<Indexed, 'graph'>, site: string, path: string, title: string): Head['tags'] => [
  // The address is that of the canonical link. Without the type Zotero would guess a journal article; of a web page every style prints title and address.
  ['z:itemType', 'webpage'],
  ['citation_title', listed(graph.site, absolute(site, path), flatten(title))],
  ...creators(graph.site.editors).map((name) => ['citation_author', name] as const),
  ['citation_publication_date', graph.site.date.replaceAll('-', '/')],
  ['citation_language', graph.site.language],
];

const ownSignposts = ({ graph }: Indexed, site: string, path: string, type: string): readonly HeadLink[] => [
  { rel: 'cite-as', href: absolute(site, path) },
  ...types(type),
  ...licenceLinks(graph.site),
];

function signposts(atlas: Indexed, site: string, path: string, type: string): readonly HeadLink[] {
  const file = fileOf(path);
  const also = (extension: string, title: string): HeadLink => ({
    rel: 'alternate',
    href: `${file}.${extension}`,
    type: bareType(extension),
    title,
  });
  return [
    ...ownSignposts(atlas, site, path, type),
    describedBy(file),
    also('bib', 'BibTeX'),
    also('ris', 'RIS'),
    { ...also('json', 'CSL-JSON'), type: 'application/vnd.citationstyles.csl+json' },
  ];
}

/** The root-absolute address of the files beside a page, without extension. */
const fileOf = (path: string): string => `/${path.replace(/\/$/, '')}`;

const describedBy = (file: string): HeadLink => ({
  rel: 'describedby',
  href: `${file}.jsonld`,
  type: bareType('jsonld'),
});

/** The licence as a link, where there is one with an address. */
function licenceLinks(site: Indexed['graph']['site']): readonly HeadLink[] {
  const href = licenceAddress(site);
  return href === undefined ? [] : [{ rel: 'license', href }];
}

const types = (type: string): readonly HeadLink[] =>
  ['AboutPage', type].map((name) => ({ rel: 'type', href: `https://schema.org/${name}` }));

const bareType = (file: string): string => mediaTypeOf(file).split(';')[0]!;

/** Names in citation tags are inverted; the closing comma keeps readers from splitting a body’s name at its last space. */
const creators = (names: readonly string[]): readonly string[] =>
  readAuthors(names).named.map((author) => (author.kind === 'organisation' ? `${author.name},` : sortedName(author)));
