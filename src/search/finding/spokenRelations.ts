/** How a value is to stand to what was asked; `any` when only the quantity was named. */
export type Relation = '>=' | '>' | '<=' | '<' | '=' | 'between' | 'any';

/** The signs and words of comparison, as a part of a regular expression; a word is no end of another, as in “diam 5”. */
export const symbol =
  '(>=|<=|=>|=<|≥|≤|>|<|=|≈|~|(?<![\\p{L}\\p{N}])(?:at least|at most|more than|less than|greater than|higher than|lower than|over|above|under|below|exceeding|up to|around|about|min|max))';

/** What a sign or word of comparison means; nothing means equality. */
export const relationOf = (symbol: string | undefined): Relation => {
  switch (symbol) {
    case '>=':
    case '=>':
    case '≥':
    case 'at least':
    case 'min':
      return '>=';
    case '>':
    case 'more than':
    case 'greater than':
    case 'higher than':
    case 'over':
    case 'above':
    case 'exceeding':
      return '>';
    case '<=':
    case '=<':
    case '≤':
    case 'at most':
    case 'max':
    case 'up to':
      return '<=';
    case '<':
    case 'less than':
    case 'lower than':
    case 'under':
    case 'below':
      return '<';
    default:
      return '=';
  }
};

/** Words for an end of a scale, as a part of a regular expression. */
export const extreme =
  '(?<![\\p{L}\\p{N}])(highest|largest|longest|greatest|biggest|best|lowest|smallest|shortest|least|worst)';

/** Which end a word means; the worst is not the end of one scale for all quantities. */
export const endOf = (word: string): 'highest' | 'lowest' | 'best' | undefined => {
  switch (word) {
    case 'highest':
    case 'largest':
    case 'longest':
    case 'greatest':
    case 'biggest':
      return 'highest';
    case 'lowest':
    case 'smallest':
    case 'shortest':
    case 'least':
      return 'lowest';
    case 'best':
      return 'best';
    default:
      return undefined;
  }
};
