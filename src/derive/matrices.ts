/**
 * The matrices there are: what they are called, what a cell of each counts, what blanks mean, and what rows and columns without
 * a claim are called.
 */
export const matrices = {
  'materials-mechanisms': {
    title: 'Materials × mechanisms',
    counts: 'claims that the material acts through the mechanism',
    blank: 'the review ties the mechanism only to collectors made by other strategies',
    rest: ['material', 'materials', 'without a claimed mechanism'],
    unused: 'No material is said to act through',
  },
  'phases-mechanisms': {
    title: 'Phases × mechanisms',
    counts: 'claims that the phase, or a collector that carries it, acts through the mechanism',
    blank: 'the review ties the mechanism only to collectors without any such phase',
    rest: ['phase', 'phases', 'without a claimed mechanism'],
    unused: 'No phase or collector with one is said to act through',
  },
  'mechanisms-challenges': {
    title: 'Mechanisms × challenges',
    counts: 'claims that the mechanism, or a material said to act through it, mitigates the challenge',
    blank: 'a drawback or an open question, which a mechanism of plating does not set out to meet',
    rest: ['mechanism', 'mechanisms', 'not said to mitigate any challenge'],
    unused: 'No mechanism or material that acts through one is said to mitigate',
  },
  'materials-evidence': {
    title: 'Materials × evidence basis',
    counts: 'relations, results and statements about the material on this basis',
    blank: 'not an electrode by itself, so it is in no cell of its own',
    rest: ['material', 'materials', 'without any claim'],
    unused: 'Nothing is claimed on the basis of',
  },
} as const;
/** What a matrix is called in addresses. */
export type MatrixId = keyof typeof matrices;
/** All of them, in the order they are shown. */
export const matrixIds = Object.keys(matrices) as readonly MatrixId[];
