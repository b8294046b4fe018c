import { term as termOf } from '../../field/term.ts';
import { flatten } from '../../chemistry/markup.ts';
import type { Node } from '../../model/graph.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { absolute, entryPath } from '../address.ts';
import { otherNames } from '../graphJson.ts';
import { names, type Thing } from './thing.ts';

/** What an entry is about: a substance, a passage of the review retold, or a term of one of our vocabularies. */
export function termThing(site: string, node: Node): Thing {
  const common = {
    '@id': names.entry(site, node.id),
    name: node.title,
    alternateName: namesOf(node),
    description: node.summary,
    url: absolute(site, entryPath(node.id)),
  };
  if (node.kind === 'materials') return { ...substance(node), ...common, identifier: node.slug };
  if (node.section) return { '@type': 'Article', ...common, position: node.section.order };
  return {
    '@type': 'DefinedTerm',
    ...common,
    termCode: node.slug,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': names.terms(site, node.kind),
      name: termOf(kinds, node.kind).plural,
      description: termOf(kinds, node.kind).says,
    },
  };
}

/** A salt or solvent is a discrete molecule or ion pair; alloys, foils and layers are not. */
const substance = ({ classes, formula }: Node): Thing =>
  classes.includes('electrolyte component')
    ? {
        '@type': ['ChemicalSubstance', 'MolecularEntity'],
        chemicalComposition: formula,
        molecularFormula: formula,
      }
    : { '@type': 'ChemicalSubstance', chemicalComposition: formula };

/** Other names, and the title as it is typed: `Cu6Sn5` beside `Cu₆Sn₅`. */
function namesOf(node: Node): readonly string[] | undefined {
  const all = [...otherNames(node), flatten(node.title)].filter((name) => name !== node.title);
  return all.length === 0 ? undefined : [...new Set(all)];
}
