const compared =
  /[<>=≥≤≈~]|\b(?:at least|at most|more than|less than|greater than|higher than|lower than|over|above|under|below|between|up to|exceeding|around|about|min|max)\b/i;
const withUnit =
  /\d\s*(?:[%°º℃µμÅ\u212b]|angstrom|percent|celsius|deg|(?:h|hours?|hrs?|min(?:ute)?s?|s|sec(?:ond)?s?|days?|weeks?|months?|years?|yrs?|n|c|cycles?|[mu]?v|[mu]?a|[mu]?ah|g|mg|kg|wh?|[mg]pa|m?ev|ms|microns?|[unmcp]m|[mu]l|mol|mt)\b)/i;

/** Whether it is worth loading what reads numbers: a digit, and a comparison or a unit. */
export const mayBeNumbers = (typed: string): boolean =>
  /\d/.test(typed) && (compared.test(typed) || withUnit.test(typed));
