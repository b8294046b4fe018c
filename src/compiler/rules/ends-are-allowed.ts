import { relations, type RelationTerm } from '../../vocabulary/relations.ts';
import type { Rule } from './rule.ts';

/** Each edge joins the kinds, and where it says so the classes, that its relation allows. */
export const endsAreAllowed: Rule = (graph) => {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges
    .filter((edge) => !edge.derived)
    .flatMap((edge) => {
      const term: RelationTerm = relations[edge.relation];
      const source = byId.get(edge.source)!;
      const target = byId.get(edge.target)!;
      const says = (message: string) => [{ ...edge.place, rule: 'ends-are-allowed', message }];
      if (term.derivedOnly) return says(`“${edge.relation}” is derived by the compiler; remove it`);
      if (edge.source === edge.target) return says(`“${edge.relation}” cannot point at its own entry`);
      if (!term.from.includes(source.kind))
        return says(`“${edge.relation}” cannot start at ${source.kind}; allowed: ${term.from.join(', ')}`);
      if (!term.to.includes(target.kind))
        return says(`“${edge.relation}” cannot point at ${edge.target}; allowed kinds: ${term.to.join(', ')}`);
      if (edge.relation === 'part-of' && source.kind !== target.kind)
        return says(`“part-of” joins entries of one kind; ${edge.target} is not of kind ${source.kind}`);
      if (term.toClasses && !target.classes.some((name) => term.toClasses!.includes(name)))
        return says(
          `“${edge.relation}” cannot point at ${edge.target} (${target.classes.join(', ') || 'no class'}); allowed classes: ${term.toClasses.join(', ')}`,
        );
      return [];
    });
};
