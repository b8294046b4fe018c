import { allowedIn } from '../../field/added.ts';
import { term as termOf } from '../../field/term.ts';
import type { Node } from '../../model/graph.ts';
import type { Rule } from './rule.ts';

export const endsAreAllowed: Rule = {
  id: 'ends-are-allowed',
  says: 'Each edge joins the kinds, and where it says so the classes, that its relation allows.',
  check: (graph, { wrong }) => {
    // The class of an entry with problems may be one of them.
    const isSure = (node: Node): boolean => !wrong.has(node.place.path);
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    return graph.edges
      .filter((edge) => !edge.derived)
      .flatMap((edge) => {
        const term = termOf(graph.field.relations, edge.relation);
        const source = byId.get(edge.source)!;
        const target = byId.get(edge.target)!;
        const says = (message: string) => [{ ...edge.place, rule: 'ends-are-allowed', message }];
        if (term.derived) return says(`“${edge.relation}” is derived by the compiler; remove it`);
        if (edge.source === edge.target) return says(`“${edge.relation}” cannot point at its own entry`);
        if (!term.from.kinds.includes(source.kind))
          return says(
            `“${edge.relation}” cannot start at ${source.kind}; allowed: ${term.from.kinds.join(', ')}; ${allowedIn('from', edge.relation)}`,
          );
        if (!term.to.kinds.includes(target.kind))
          return says(
            `“${edge.relation}” cannot point at ${edge.target}; allowed kinds: ${term.to.kinds.join(', ')}; ${allowedIn('to', edge.relation)}`,
          );
        if (term.same && source.kind !== target.kind)
          return says(`“${edge.relation}” joins entries of one kind; ${edge.target} is not of kind ${source.kind}`);
        if (
          term.from.classes.length > 0 &&
          isSure(source) &&
          !source.classes.some((name) => term.from.classes.includes(name))
        )
          return says(
            `“${edge.relation}” cannot start at ${edge.source} (${source.classes.join(', ') || 'no class'}); allowed classes: ${term.from.classes.join(', ')}`,
          );
        if (
          term.to.classes.length > 0 &&
          isSure(target) &&
          !target.classes.some((name) => term.to.classes.includes(name))
        )
          return says(
            `“${edge.relation}” cannot point at ${edge.target} (${target.classes.join(', ') || 'no class'}); allowed classes: ${term.to.classes.join(', ')}`,
          );
        return [];
      });
  },
};
