import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { dataFiles } from '../../../src/exports/dataFiles.ts';
import { real } from '../fixture.ts';
import { textsIn } from '../texts.ts';
import { context } from '../schemaOrg.ts';

/** Where the tests publish the real content. */
export const site = 'https://sodium.science/na-cc';
export const files = new Map(textsIn(dataFiles(real, site)).map(({ name, text }) => [name, text]));

/** A store of triples with the whole graph in it, as a reader gets it. */
export function wholeStore(): Store {
  const store = new Store();
  store.load(files.get('graph.nq')!, { format: 'application/n-quads' });
  return store;
}

/** A JSON-LD document as lines of N-Quads, as an independent reader takes it, without the network. */
export async function linesOf(document: object): Promise<readonly string[]> {
  const text = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`asked the network for ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: context };
    },
  });
  return String(text).trimEnd().split('\n');
}
