import type { Kind } from './kinds.ts';

/** One typed relation: how it reads in both directions, which kinds may stand at its ends, what it means. */
export interface RelationTerm {
  /** Reads source → target: “Bi-CNs@Cu *forms* Na–Bi”. */
  readonly label: string;
  /** Reads target → source: “Na–Bi *is formed on* Bi-CNs@Cu”. */
  readonly inverse: string;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Classes the target must have, when the kind alone is too wide. */
  readonly toClasses?: readonly string[];
  /** Never typed by an author: the compiler derives it from outcomes, evidence or the reading path. */
  readonly derivedOnly?: true;
  readonly says: string;
}

const anyKind: readonly Kind[] = [
  'sections',
  'strategies',
  'materials',
  'mechanisms',
  'challenges',
  'methods',
  'concepts',
];

/** The closed vocabulary of relations, in the order they are shown. */
export const relations = {
  'part-of': {
    label: 'is part of',
    inverse: 'includes',
    from: [...anyKind],
    to: [...anyKind],
    says: 'The source belongs under the target, which is of the same kind.',
  },
  modifies: {
    label: 'modifies',
    inverse: 'is modified into',
    from: ['materials'],
    to: ['materials'],
    toClasses: ['base collector'],
    says: 'A modified collector is made from this base collector.',
  },
  'uses-strategy': {
    label: 'uses the strategy',
    inverse: 'is used by',
    from: ['materials'],
    to: ['strategies'],
    says: 'The collector is an example of this way of modification.',
  },
  'coated-with': {
    label: 'is coated with',
    inverse: 'coats',
    from: ['materials'],
    to: ['materials'],
    says: 'The collector carries the target as a layer on its surface.',
  },
  contains: {
    label: 'contains',
    inverse: 'is contained in',
    from: ['materials'],
    to: ['materials'],
    says: 'The source has the target as a constituent.',
  },
  forms: {
    label: 'forms',
    inverse: 'is formed by',
    from: ['materials'],
    to: ['materials'],
    toClasses: ['sodiophilic phase or interphase', 'coating or active layer'],
    says: 'The target phase arises from the source in contact with sodium or during cycling.',
  },
  'acts-through': {
    label: 'acts through',
    inverse: 'is at work in',
    from: ['materials', 'strategies'],
    to: ['mechanisms'],
    says: 'The review names the target as a reason why the source works.',
  },
  mitigates: {
    label: 'mitigates',
    inverse: 'is mitigated by',
    from: ['materials', 'strategies', 'mechanisms', 'concepts'],
    to: ['challenges'],
    says: 'The source is said to reduce or prevent the target.',
  },
  'limited-by': {
    label: 'is limited by',
    inverse: 'limits',
    from: ['materials', 'strategies', 'methods', 'concepts', 'mechanisms'],
    to: ['challenges'],
    says: 'The target speaks against the source, or is what the source suffers from.',
  },
  'made-by': {
    label: 'is made by',
    inverse: 'makes',
    from: ['materials'],
    to: ['methods'],
    says: 'The target method was used to prepare the source.',
  },
  'characterised-by': {
    label: 'was characterised by',
    inverse: 'characterises',
    from: ['materials', 'mechanisms', 'challenges', 'strategies'],
    to: ['methods'],
    says: 'The target method was used to examine or simulate the source.',
  },
  'tested-in': {
    label: 'was tested in',
    inverse: 'is the electrolyte of tests on',
    from: ['materials'],
    to: ['materials'],
    toClasses: ['electrolyte', 'electrolyte component'],
    says: 'Cells with the source used the target electrolyte.',
  },
  'paired-with': {
    label: 'was paired with',
    inverse: 'was paired with',
    from: ['materials'],
    to: ['materials'],
    toClasses: ['cathode'],
    says: 'A full cell combined the source collector with the target cathode.',
  },
  'reported-in': {
    label: 'is reported in',
    inverse: 'reports on',
    from: [...anyKind],
    to: ['references'],
    derivedOnly: true,
    says: 'Evidence about the source cites the target work.',
  },
  'discussed-in': {
    label: 'is discussed in',
    inverse: 'discusses',
    from: [...anyKind, 'references'],
    to: ['sections'],
    derivedOnly: true,
    says: 'The reading path speaks of the source in the target section.',
  },
} as const satisfies Record<string, RelationTerm>;

export type Relation = keyof typeof relations;
export const relationNames = Object.keys(relations) as readonly Relation[];
