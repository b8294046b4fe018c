import type { Field } from '../../field/field.ts';
import { hasRole } from '../../field/select.ts';
import { term } from '../../field/term.ts';
import { flatten } from '../../chemistry/markup.ts';
import type { Node } from '../../model/graph.ts';
import { absolute, entryPath } from '../address.ts';
import { otherNames } from '../graphJson.ts';
import { names, type Thing } from './thing.ts';

/** What an entry is about: a substance, a passage of the review retold, or a term of one of our vocabularies. */
export function termThing(field: Field, site: string, node: Node): Thing {
  const { thing, plural, says } = term(field.kinds, node.kind);
  const common = {
    '@id': names.entry(field, site, node.id),
    name: node.title,
    alternateName: namesOf(node),
    description: node.summary,
    url: absolute(site, entryPath(node.id)),
  };
  if (thing === 'substance') return { ...substance(field, node), ...common, identifier: node.slug };
  if (node.section) return { '@type': 'Article', ...common, position: node.section.order };
  return {
    '@type': 'DefinedTerm',
    ...common,
    termCode: node.slug,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': names.terms(site, node.kind),
      name: plural,
      description: says,
    },
  };
}

/** A part of a medium, such as a salt or a solvent, is a discrete molecule or ion pair; alloys and layers are not. */
const substance = (field: Field, node: Node): Thing =>
  hasRole(field, node, 'medium-part')
    ? {
        '@type': ['ChemicalSubstance', 'MolecularEntity'],
        chemicalComposition: node.formula,
        molecularFormula: node.formula,
      }
    : { '@type': 'ChemicalSubstance', chemicalComposition: node.formula };

/** Other names, and the title as it is typed: `Fe3O4` beside `Fe₃O₄`. */
function namesOf(node: Node): readonly string[] | undefined {
  const all = [...otherNames(node), flatten(node.title)].filter((name) => name !== node.title);
  return all.length === 0 ? undefined : [...new Set(all)];
}
