/** The kinds of entry: the folder under `content/`, the words shown for it, and the classes it is divided into. */
export const kinds = {
  sections: {
    singular: 'Section',
    plural: 'Sections',
    says: 'The review, section by section, retold in our own words: the reading path, its tables and figures.',
    classes: ['section', 'table', 'figure'],
  },
  strategies: {
    singular: 'Strategy',
    plural: 'Strategies',
    says: 'Ways to tame sodium plating: the review’s taxonomy of collector modifications, and their sibling routes.',
    classes: [],
  },
  materials: {
    singular: 'Material',
    plural: 'Materials',
    says: 'Everything made of matter: collectors, sodiophilic phases, coatings, electrolytes, cathodes, metals.',
    classes: [
      'base collector',
      'modified collector',
      'sodiophilic phase or interphase',
      'coating or active layer',
      'electrolyte',
      'electrolyte component',
      'cathode',
      'metal',
    ],
  },
  mechanisms: {
    singular: 'Mechanism',
    plural: 'Mechanisms',
    says: 'Why a modification works, from a lower nucleation barrier to an evened Na⁺ flux.',
    classes: [],
  },
  challenges: {
    singular: 'Challenge',
    plural: 'Challenges',
    says: 'What goes wrong with sodium metal, and what a modification costs.',
    classes: ['failure', 'drawback', 'open question'],
  },
  methods: {
    singular: 'Method',
    plural: 'Methods',
    says: 'How the layers were made, looked at and simulated.',
    classes: ['synthesis', 'characterisation', 'simulation'],
  },
  concepts: {
    singular: 'Concept',
    plural: 'Concepts',
    says: 'The glossary: cell formats, battery concepts and measured quantities.',
    classes: ['cell format', 'battery concept', 'quantity'],
  },
  references: {
    singular: 'Reference',
    plural: 'References',
    says: 'The works the review cites, and the review itself.',
    classes: [],
  },
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly Kind[];
