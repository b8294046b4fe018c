import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { files } from '../published.ts';
import { context } from '../schemaOrg.ts';

/** A store of triples with the whole graph in it, as a reader gets it; no test adds to it. */
export const wholeStore = new Store();
wholeStore.load(files.get('graph.nq')!, { format: 'application/n-quads' });

/** A JSON-LD document as lines of N-Quads, as an independent reader takes it, without the network. */
export async function linesOf(document: object): Promise<readonly string[]> {
  const text = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`asked the network for ${url}`);
      // It is the same each time: who reads a thousand documents makes it out once.
      return { contextUrl: undefined, documentUrl: url, document: context, tag: 'static' };
    },
  });
  return String(text).trimEnd().split('\n');
}
