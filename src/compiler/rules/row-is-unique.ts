import { rowAnchor } from '../../model/address.ts';
import { quote } from '../../source/bounds.ts';
import type { Rule } from './rule.ts';

export const rowIsUnique: Rule = {
  id: 'row-is-unique',
  says: 'No two rows of a table are printed alike: each has a place of its own.',
  check: (graph) =>
    graph.nodes.flatMap(({ section, place }) => {
      const first = new Map<string, string>();
      return (section?.rows ?? []).flatMap(({ printed }) => {
        const anchor = rowAnchor(printed);
        const known = first.get(anchor);
        first.set(anchor, known ?? printed);
        const message =
          anchor === 'row-'
            ? `the row ${quote(printed)} has no letter or digit that an address could be made of; print its name in words`
            : `the rows ${quote(known ?? '')} and ${quote(printed)} would have one address; tell them apart`;
        return known === undefined && anchor !== 'row-' ? [] : [{ ...place, rule: 'row-is-unique', message }];
      });
    }),
};
