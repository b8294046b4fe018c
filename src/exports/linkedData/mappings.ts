import type { Field } from '../../field/field.ts';
import type { Node } from '../../model/graph.ts';
import { names, refer, type Thing } from '../jsonLd/thing.ts';

/** What an entry is called in other vocabularies: as a statement of SKOS, and where that was read. */
export function mappingThings(field: Field, site: string, { id, mappings = [] }: Node): readonly Thing[] {
  const own = names.entry(field, site, id);
  return mappings.flatMap(({ match, address, name, source }, index) => {
    const predicate = `skos:${match}Match`;
    return [
      { '@id': own, [predicate]: refer(address) },
      {
        '@id': `${own}-mapping-${index + 1}`,
        '@type': 'rdf:Statement',
        'rdf:subject': refer(own),
        'rdf:predicate': refer(predicate),
        'rdf:object': refer(address),
        'rdfs:label': name,
        'rdfs:comment': source,
      },
    ];
  });
}
