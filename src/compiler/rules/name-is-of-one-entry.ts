import type { Graph, Node } from '../../model/graph.ts';
import { quote } from '../../source/bounds.ts';
import { plainName } from '../nameIndex.ts';
import type { Problem } from '../problem.ts';
import { unreadTitle } from '../validate.ts';
import type { Rule } from './rule.ts';

export const nameIsOfOneEntry: Rule = {
  id: 'name-is-of-one-entry',
  says: 'The title of an entry is the title or alias of no other entry of its kind.',
  check: (graph) => {
    const titles = Map.groupBy(
      graph.nodes.filter(({ title }) => title !== unreadTitle),
      ({ kind, title }) => `${kind} ${plainName(title)}`,
    );
    const first = (node: Node, name: string): Node | undefined =>
      titles.get(`${node.kind} ${plainName(name)}`)?.find(({ id }) => id !== node.id);
    return graph.nodes.flatMap((node) => {
      const namesake = first(node, node.title);
      return [
        ...(namesake && namesake.id < node.id
          ? [say(node, `${quote(node.title)} is the title of ${namesake.id} too`)]
          : []),
        ...node.aliases.flatMap((alias) => {
          const other = first(node, alias);
          return other ? [say(node, `the alias ${quote(alias)} is the title of ${other.id}`)] : [];
        }),
      ];
    });
  },
};

const say = ({ place }: Node, message: string): Problem => ({
  ...place,
  rule: 'name-is-of-one-entry',
  message: `${message}; readers could not tell them apart: name one of them otherwise, or make one entry of both`,
});

/** Aliases that several entries of a kind share: a search finds all of them, which may be meant. */
export const sharedAliases = (graph: Graph): readonly Problem[] => {
  const owners = Map.groupBy(
    graph.nodes.flatMap((node) => node.aliases.map((alias) => ({ node, alias }))),
    ({ node, alias }) => `${node.kind} ${plainName(alias)}`,
  );
  return [...owners.values()]
    .filter((own) => new Set(own.map(({ node }) => node.id)).size > 1)
    .map(([first, second]) => ({
      ...second!.node.place,
      rule: 'name-is-of-one-entry',
      message: `the alias ${quote(second!.alias)} is one of ${first!.node.id} too; a search finds both`,
    }));
};
