import type { Node, NodeId } from '../model/graph.ts';
import { bases, type Basis } from '../vocabulary/evidence.ts';
import { allProofs } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';

/** One rung of the ladder: claims about the entry itself on this basis, and materials of it that were tested so. */
export interface Rung {
  readonly basis: Basis;
  readonly claims: readonly string[];
  readonly materials: readonly NodeId[];
}

/** How far the evidence for a mechanism or a strategy goes. */
export interface Ladder {
  readonly node: Node;
  /** From simulation to the anode-free cell. */
  readonly rungs: readonly Rung[];
  readonly withoutData: number;
  readonly materials: number;
  /** What the rungs say, in words. */
  readonly sentence: string;
}

const rungBases = bases.filter((basis) => basis !== 'stated without data');

/** The ladder of a mechanism (its materials: those said to act through it) or a strategy (those that use it). */
export function ladderOf(atlas: Indexes, id: NodeId): Ladder {
  const parts = partsOf(atlas, id);
  const into = parts
    .flatMap((part) => atlas.edgesTo(part))
    .filter((edge) => edge.relation === 'acts-through' || edge.relation === 'uses-strategy');
  const materials = [...new Set(into.map((edge) => edge.source))].filter((source) => source.startsWith('materials/'));
  const about = [
    ...parts.flatMap((part) => allProofs(atlas, part)),
    ...into.flatMap((edge) => edge.evidence.map((evidence) => ({ claim: edge.id as string, evidence }))),
  ];
  const tested = materials.map((material) => ({
    material,
    on: new Set(allProofs(atlas, material).map(({ evidence }) => evidence.basis)),
  }));
  const rungs = rungBases.map((basis) => ({
    basis,
    claims: [...new Set(about.filter(({ evidence }) => evidence.basis === basis).map(({ claim }) => claim))].sort(),
    materials: tested.filter(({ on }) => on.has(basis)).map(({ material }) => material),
  }));
  const withoutData = new Set(
    about.filter(({ evidence }) => evidence.basis === 'stated without data').map(({ claim }) => claim),
  ).size;
  return {
    node: atlas.node(id),
    rungs,
    withoutData,
    materials: materials.length,
    sentence: sentenceOf(rungs, withoutData, materials.length),
  };
}

/** An entry and all that is part of it, however deep. */
function partsOf(atlas: Indexes, id: NodeId): readonly NodeId[] {
  const parts = new Set([id]);
  for (const part of parts)
    for (const edge of atlas.edgesTo(part)) if (edge.relation === 'part-of') parts.add(edge.source);
  return [...parts];
}

function sentenceOf(rungs: readonly Rung[], withoutData: number, materials: number): string {
  const direct = rungs.filter(({ claims }) => claims.length > 0).map(({ basis }) => nameOf(basis));
  const highest = rungs.findLast((rung) => rung.materials.length > 0);
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  const shown =
    direct.length > 0
      ? `Claims about it rest on ${listed(direct)}${withoutData > 0 ? `, ${counted(withoutData, 'further one')} on no data named` : ''}.`
      : withoutData > 0
        ? `All ${counted(withoutData, 'claim')} about it ${withoutData === 1 ? 'is' : 'are'} stated without data.`
        : 'The review makes no claim about it on any basis.';
  const reach =
    materials === 0
      ? ' No material is tied to it.'
      : highest
        ? ` Of ${counted(materials, 'material')} tied to it, ${highest.materials.length} ${highest.materials.length === 1 ? 'was' : 'were'} taken as far as ${nameOf(highest.basis)}.`
        : ` None of ${counted(materials, 'material')} tied to it was tested.`;
  return shown + reach;
}

const names: Readonly<Partial<Record<Basis, string>>> = {
  'ex situ': 'ex situ analysis',
  'in situ': 'in situ observation',
  'half cell': 'half cells',
  'symmetric cell': 'symmetric cells',
  'full cell': 'full cells',
  'anode-free cell': 'anode-free cells',
};
const nameOf = (basis: Basis): string => names[basis] ?? basis;
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
