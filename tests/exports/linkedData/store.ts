import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { files } from '../published.ts';
import { context } from '../schemaOrg.ts';

/** A store of triples with the whole graph in it, as a reader gets it; no test adds to it. */
export const wholeStore = new Store();
wholeStore.load(files.get('graph.nq')!, { format: 'application/n-quads' });

/** A statement as a store writes it: the names of things, and the text of a value with its type. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: { readonly value: string; readonly literal: boolean; readonly datatype: string };
  readonly graph: string;
  readonly line: string;
}

const form = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@[\w-]+)?)(?: <([^>]*)>)? \.$/;

/** All that a store holds, as it writes it: a term that is asked of the store itself costs a call into another program. */
export const statementsIn = (store: Store): readonly Statement[] =>
  store
    .dump({ format: 'application/n-quads' })
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, subject, predicate, thing, text = '', datatype = '', graph = ''] = form.exec(line) ?? [];
      if (subject === undefined || predicate === undefined) throw new Error(`is no statement of names: ${line}`);
      const value = thing ?? (text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text);
      return { subject, predicate, object: { value, literal: thing === undefined, datatype }, graph, line };
    });

/** The whole graph, statement by statement. */
export const wholeStatements = statementsIn(wholeStore);

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
