const compared =
  /[<>=≥≤≈~]|\b(?:at least|at most|more than|less than|greater than|higher than|lower than|over|above|under|below|between|up to|exceeding)\b/i;
const withUnit =
  /\d\s*(?:%|percent|°|µ|μ|h\b|hours?\b|hrs?\b|min\b|cycles?\b|m?v\b|mah?\b|mg\b|a\/g|wh\b|gpa\b|ev\b|s\/cm|s cm|um\b|nm\b|mm\b|g\/cm|mt\b|deg)/i;

/** Whether it is worth loading what reads numbers: a digit, and a comparison or a unit. */
export const mayBeNumbers = (typed: string): boolean =>
  /\d/.test(typed) && (compared.test(typed) || withUnit.test(typed));
