import { term } from '../../field/term.ts';
import { absolute } from '../address.ts';
import { names, refer, type Indexed, type Thing } from './thing.ts';

/** The terms of a kind as a set, with what belongs to it; undefined for works and parts of the text, which are no terms. */
export function termSetThing(
  { graph, nodesOfKind }: Indexed,
  site: string,
  kind: string,
  named = true,
): Thing | undefined {
  const { shape, thing, plural, says } = term(graph.field.kinds, kind);
  if (shape !== 'topic' || thing !== 'term') return undefined;
  return {
    '@type': 'DefinedTermSet',
    '@id': names.terms(site, kind),
    name: plural,
    description: says,
    url: absolute(site, `${kind}/`),
    ...(named && { hasDefinedTerm: nodesOfKind(kind).map(({ id }) => refer(names.entry(graph.field, site, id))) }),
  };
}
