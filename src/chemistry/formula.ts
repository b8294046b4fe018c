const subscripts = [...'₀₁₂₃₄₅₆₇₈₉'];
const superscripts = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** Unicode display of an ASCII formula: `Na3V2(PO4)3` → `Na₃V₂(PO₄)₃`, `Na+` → `Na⁺`, `SO4^2-` → `SO₄²⁻`. */
export function displayFormula(formula: string): string {
  return formula
    .replace(/\^?(\d*)([+-])$/, (_, digits: string, sign: string) =>
      formula.includes('^') || digits === ''
        ? raise(digits) + (sign === '+' ? '⁺' : '⁻')
        : `${digits}${sign === '+' ? '⁺' : '⁻'}`,
    )
    .replace(/(?<=[A-Za-z)\]])\d+(\.\d+)?(\/\d+)?/g, (digits) =>
      [...digits].map((digit) => subscripts[Number(digit)] ?? digit).join(''),
    );
}

const raise = (digits: string): string => [...digits].map((digit) => superscripts[Number(digit)]!).join('');
