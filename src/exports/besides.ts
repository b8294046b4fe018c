import type { Node } from '../model/graph.ts';
import type { FileBeside } from '../model/published.ts';
import type { Claim } from './address.ts';
import { citationFormats } from './bibliography.ts';
import type { Citation, Citer } from './citation.ts';
import { claimJsonLd, entryJsonLd, jsonLdText } from './jsonLd.ts';
import type { Indexed } from './jsonLd/thing.ts';

/** The graph with its look-ups and its citations. */
export interface Citable extends Indexed {
  readonly cite: Citer;
}

/** The file beside an entry’s page: how to cite it, for reference managers, or what it says, as linked data. */
export const entryFile = (atlas: Citable, site: string, node: Node, extension: FileBeside): string =>
  extension === 'jsonld' ? jsonLdText(entryJsonLd(atlas, site, node)) : cited(extension, atlas.cite.entry(node));

/** The file beside a claim’s page, likewise. */
export const claimFile = (atlas: Citable, site: string, claim: Claim, extension: FileBeside): string =>
  extension === 'jsonld' ? jsonLdText(claimJsonLd(atlas, site, claim)) : cited(extension, atlas.cite.claim(claim));

const cited = (extension: Exclude<FileBeside, 'jsonld'>, citation: Citation): string =>
  citationFormats[extension]([citation]);
