import * as words from '#words/glance.ts';
import type { RelationRole } from '../field/roles.ts';
import { relationsWith } from '../field/select.ts';
import type { RelationGroup } from './entryView.ts';
import type { NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';
import type { Inference } from './inferences.ts';

/** One question that the first screen of an entry answers, with the relations that answer it. */
export interface GlanceRow {
  readonly question: string;
  readonly groups: readonly RelationGroup[];
}

const questions: readonly (readonly [
  question: string,
  direction: RelationGroup['direction'],
  roles: readonly RelationRole[],
])[] = [
  [words.howItIsBuilt, 'out', ['base', 'coat', 'part', 'product']],
  [words.whyItWorks, 'out', ['acts']],
  [words.whatItReduces, 'out', ['remedies']],
  [words.whatItLeadsTo, 'out', ['causes']],
  [words.whatSpeaksAgainstIt, 'out', ['suffers']],
  [words.whatBringsItAbout, 'in', ['causes']],
  [words.whatIsDoneAboutIt, 'in', ['remedies']],
  [words.whereItIsAtWork, 'in', ['acts']],
  [words.whereItIsFound, 'in', ['constituent']],
  [words.whatIsMadeOfIt, 'in', ['base']],
  [words.itsExamples, 'in', ['groups']],
];

/** What an entry answers at a glance: its asserted relations by question, in the order of the questions; at most six rows. */
export function glanceOf({ field }: Pick<Indexes, 'field'>, groups: readonly RelationGroup[]): readonly GlanceRow[] {
  return questions
    .map(([question, direction, roles]) => {
      const relations = relationsWith(field, ...roles);
      return {
        question,
        groups: groups.filter((group) => group.direction === direction && relations.includes(group.relation)),
      };
    })
    .filter((row) => row.groups.length > 0)
    .slice(0, 6);
}

/** Why an entry works where no claim says so: what follows about it from other claims, not what follows about others from it. */
export const reasonsThatFollow = (
  { field }: Pick<Indexes, 'field'>,
  id: NodeId,
  follows: readonly Inference[],
): readonly NodeId[] => {
  const acts = relationsWith(field, 'acts');
  return follows.filter(({ edge }) => edge.source === id && acts.includes(edge.relation)).map(({ other }) => other);
};
