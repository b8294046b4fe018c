import { suggest } from '../../field/suggest.ts';
import type { Rule } from './rule.ts';

export const acknowledgementHasFinding: Rule = {
  id: 'acknowledgement-has-finding',
  says: 'Each note on a contradiction names one that the audit finds, and is the only one that does.',
  check: (graph, { partial, findings }) => {
    const notes = graph.nodes.flatMap((node) => node.acknowledges ?? []);
    if (partial || notes.length === 0) return [];
    const found = findings();
    const open = found.filter(({ verdict }) => verdict === 'inconsistent').map(({ id }) => id);
    const first = new Map<string, string>();
    return notes.flatMap(({ finding, place }) => {
      const says = (message: string) => [{ ...place, rule: 'acknowledgement-has-finding', message }];
      const known = first.get(finding);
      first.set(finding, known ?? `${place.path}:${place.line}`);
      if (known !== undefined) return says(`the finding “${finding}” is acknowledged at ${known}; one note is enough`);
      if (open.includes(finding)) return [];
      if (found.some(({ id }) => id === finding))
        return says(`the finding “${finding}” contradicts nothing; remove the note`);
      return says(`the audit does not find “${finding}”${suggest(finding, open)}; remove the note or correct its id`);
    });
  },
};
