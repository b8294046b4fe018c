import type { Gone, GoneAddresses } from '../derive/gone.ts';
import { matrixOf } from '../derive/evidenceMatrix.ts';
import { namesIn } from '../field/term.ts';
import type { Node, NodeId } from '../model/graph.ts';
import { filesBeside, publishedPath, splitAddress, splitFile, type FileBeside } from '../model/published.ts';
import { absolute, claimWithPage } from './address.ts';
import { citationFormats } from './bibliography.ts';
import { citationKey } from './citation.ts';
import { claimFile, entryFile, type Citable } from './besides.ts';
import type { TextFile } from './checksums.ts';
import { dataFiles } from './dataFiles.ts';
import { jsonLdText } from './jsonLd.ts';
import { linkedData } from './jsonLd/thing.ts';
import { joined } from './pieces.ts';
import { matrixClaims } from './matrixClaims.ts';
import { toMatrixCsv } from './matrixCsv.ts';

/**
 * What stands at the addresses of files that went: the file they moved to, word for word, with the new address inside; or, where
 * there is none, a file of the same format that says what became of its page. `name` is the old address.
 */
export function goneFiles(atlas: Citable, site: string, { files }: GoneAddresses): readonly TextFile[] {
  if (files.length === 0) return [];
  const now = finder(atlas, site);
  return files.map((gone) => ({
    name: gone.address,
    // Each when it is asked for: they rest on nothing in common.
    get text() {
      return (gone.to === undefined ? undefined : now(gone.to)) ?? notice(atlas, site, gone);
    },
  }));
}

/** Finds the text of a file that the site has now; undefined for what is no text or not there. */
function finder(atlas: Citable, site: string): (file: string) => string | undefined {
  const whole = new Map<string, () => string>([
    ...namesIn(atlas.graph.field.views.matrices).flatMap((id) => [
      [`matrix/${id}.csv`, () => toMatrixCsv(atlas.graph.field, matrixOf(atlas, id))] as const,
      [`matrix/${id}.json`, () => JSON.stringify(matrixClaims(atlas.graph, atlas, matrixOf(atlas, id)))] as const,
    ]),
  ]);
  const inData = (file: string): string | undefined => {
    const found = dataFiles(atlas.graph, site).find(({ name }) => file === `data/${name}`);
    return found && joined(found.pieces());
  };
  return (file) => {
    const { page = '', extension = '' } = splitFile(file) ?? {};
    const node = atlas.node(page as NodeId) as Node | undefined;
    const claim = page.startsWith('claims/') ? claimWithPage(atlas, page.slice('claims/'.length)) : undefined;
    if (!isBeside(extension) || (!node && !claim)) return whole.get(file)?.() ?? inData(file);
    return node ? entryFile(atlas, site, node, extension) : claimFile(atlas, site, claim!, extension);
  };
}

const isBeside = (extension: string): extension is FileBeside => (filesBeside as readonly string[]).includes(extension);

/** Says in the format of a file why it holds nothing any more, and where to look. */
function notice(atlas: Citable, site: string, gone: Gone): string {
  const { page = gone.address, extension = '' } = splitFile(gone.address) ?? {};
  const says =
    gone.to === undefined ? `Withdrawn: ${gone.reason}` : `Moved to ${absolute(site, publishedPath(gone.to))}`;
  const old = absolute(site, `${page}/`);
  const url = gone.to === undefined ? old : absolute(site, publishedPath(splitAddress(gone.to).page));
  const title = `${gone.to === undefined ? 'Withdrawn' : 'Moved'}: ${page}`;
  switch (extension) {
    case 'bib':
    case 'ris':
    case 'json': {
      const key = citationKey(`${atlas.cite.whole.key}-gone-${page.replaceAll('/', '-')}`);
      return citationFormats[extension]([
        { ...atlas.cite.whole, key, title, version: undefined, url, about: undefined, note: says },
      ]);
    }
    case 'jsonld':
      return jsonLdText(linkedData(site, [{ '@type': 'WebPage', '@id': old, url, name: title, description: says }]));
    default:
      return `${says}\n`;
  }
}
