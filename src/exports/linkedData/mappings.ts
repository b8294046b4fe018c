import type { Field } from '../../field/field.ts';
import { schemaOrg } from './context.ts';
import { isAddress } from '../../model/mapping.ts';
import type { Node } from '../../model/graph.ts';
import { names, refer, type Thing } from '../jsonLd/thing.ts';

/** What an entry is called in other vocabularies: as a statement of SKOS, or as an identifier, and where that was read. */
export function mappingThings(field: Field, site: string, { id, mappings = [] }: Node): readonly Thing[] {
  const own = names.entry(field, site, id);
  return mappings.flatMap(({ match, address, name, source }, index) => {
    const [property, predicate, object] = isAddress(address)
      ? [`skos:${match}Match`, `skos:${match}Match`, refer(address)]
      : ['identifier', `${schemaOrg}identifier`, address];
    return [
      { '@id': own, [property]: object },
      {
        '@id': `${own}-mapping-${index + 1}`,
        '@type': 'rdf:Statement',
        'rdf:subject': refer(own),
        'rdf:predicate': refer(predicate),
        'rdf:object': object,
        'rdfs:label': name,
        'rdfs:comment': source,
      },
    ];
  });
}
