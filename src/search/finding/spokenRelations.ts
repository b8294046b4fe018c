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
