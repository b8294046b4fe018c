import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/chemistry/ascii.ts';
import { unicode } from '../../src/chemistry/display.ts';
import { read } from '../../src/chemistry/read.ts';
import { latex, mhchem } from '../../src/chemistry/tex.ts';
import type { Substance } from '../../src/chemistry/tree.ts';

/** Reads both; fails where the second, the plain spelling, is refused. */
function same(written: string, plain: string): void {
  const meant = read(plain);
  expect({ plain, kind: meant.kind }).not.toEqual({ plain, kind: 'refusal' });
  expect({ written, found: read(written) }).toEqual({ written, found: meant });
}

describe('one sign in many forms', () => {
  it('a dash between elements, a minus of a charge and of an amount', () => {
    for (const dash of '‐‑‒–—―−⁃﹘﹣－˗') {
      same(`Na${dash}Bi`, 'Na-Bi');
      same(`Na1${dash}xCoO2`, 'Na1-xCoO2');
    }
    same('SO4^2−', 'SO4^2-');
    same('SO₄²⁻', 'SO4^2-');
  });
  it('a dot before an adduct', () => {
    for (const dot of '·⋅•∙‧・･×●') same(`CuSO4${dot}5H2O`, 'CuSO4·5H2O');
    for (const star of '*∗＊⁎') same(`CuSO4${star}5H2O`, 'CuSO4·5H2O');
  });
  it('a prime of a phase', () => {
    for (const prime of '′’‘ʹ´`') same(`1T${prime}-MoS2`, "1T'-MoS2");
    for (const prime of '″"“”ʺ') same(`β${prime}-Al2O3`, "β''-Al2O3");
  });
  it('bars of a cell, the slash of a composite, the box of a vacancy', () => {
    for (const bars of '‖∥ǁ') same(`Na${bars}Cu`, 'Na||Cu');
    for (const bar of '│∣ǀ｜') same(`Na${bar}Cu`, 'Na|Cu');
    for (const slash of '⁄∕') same(`Na${slash}Cu`, 'Na/Cu');
    for (const box of '☐▢◻') same(`Na2${box}CoO2`, 'Na2□CoO2');
  });
  it('letters that look alike', () => {
    same('Na1-ϵCoO2', 'Na1-εCoO2');
    same('Na1-∂CoO2', 'Na1-δCoO2');
    same('Na1-ẟCoO2', 'Na1-δCoO2');
    same('µ-Fe2O3', 'μ-Fe2O3');
    same('Na＠Cu', 'Na@Cu');
    same('HC#N', 'HC≡N');
  });
  it('digits and letters below and above the line', () => {
    for (const [place, digit] of [...'₀₁₂₃₄₅₆₇₈₉'].entries()) same(`C₁${digit}H₂`, `C_{1${place}}H_{2}`);
    for (const [low, plain] of ['ₓx', 'ₙn', 'ₘm', 'ₐa', 'ᵤu', 'ᵥv'].map(([low, plain]) => [low, plain]))
      same(`Na₁₋${low}CoO2`, `Na_{1-${plain}}CoO2`);
    same('Na₁₊ₓCoO2', 'Na1+xCoO2');
    same('Na₍₁₋ₓ₎CoO2', 'Na_{(1-x)}CoO2');
    for (const [place, digit] of [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].entries()) if (place > 1) same(`Fe${digit}⁺`, `Fe^{${place}+}`);
    same('²³Na', '^23Na');
    same('Feⁿ⁺', 'Fe^{n+}');
    same('Feˣ⁺', 'Fe^{x+}');
    same('Naᵟ⁺', 'Na^{δ+}');
    same('Mnᴵⱽ', 'Mn(IV)');
    same('Vⱽ', 'V(V)');
    same('Cuᴵ', 'Cu(I)');
  });
  it('commands of LaTeX and names of HTML', () => {
    same('CuSO$_4$ $\\cdot$ 5H$_2$O', 'CuSO4·5H2O');
    for (const command of ['\\cdot', '\\bullet', '\\times', '\\ast']) same(`CuSO_4${command} 5H_2O`, 'CuSO4·5H2O');
    for (const name of ['middot', 'sdot', 'bull', 'times']) same(`CuSO4&${name};5H2O`, 'CuSO4·5H2O');
    for (const command of ['\\|', '\\Vert ', '\\parallel ']) same(`Na${command}Cu`, 'Na||Cu');
    for (const command of ['\\vert ', '\\mid ', '\\textbar ']) same(`Na${command}Cu`, 'Na|Cu');
    same('Na&parallel;Cu', 'Na||Cu');
    for (const command of ['\\square ', '\\Box ']) same(`Na2${command}CoO2`, 'Na2□CoO2');
    same('Na_{1\\pm x}CoO_2', 'Na1±xCoO2');
    same('Na1&plusmn;xCoO2', 'Na1±xCoO2');
    same('Na_{1-\\varepsilon}CoO_2', 'Na1-εCoO2');
    same('HC\\equiv N', 'HC≡N');
    same('Na\\textendash Bi', 'Na-Bi');
    for (const name of ['minus', 'ndash', 'mdash']) same(`Na&${name};Bi`, 'Na-Bi');
    same('1T\\prime -MoS_2', "1T'-MoS2");
    same('1T&prime;-MoS2', "1T'-MoS2");
    same('1T&apos;-MoS2', "1T'-MoS2");
    same('&beta;&Prime;-Al2O3', "β''-Al2O3");
    same('&beta;&quot;-Al2O3', "β''-Al2O3");
    for (const space of ['\\,', '\\;', '\\:', '\\!', '\\-', '\\/']) same(`Na${space}Cl`, 'NaCl');
    same('Na&shy;Cl', 'NaCl');
    for (const around of 'ce text textrm textit textbf mathrm mathit mathbf mathsf mathregular mbox ensuremath'.split(
      ' ',
    ))
      same(`\\${around}{Na_2O}`, 'Na2O');
  });
  it('Greek letters by name, in LaTeX, in HTML and spelt out', () => {
    const names =
      'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega';
    const letters = [...'αβγδεζηθικλμνξπρστφχψω'];
    for (const [place, name] of names.split(' ').entries()) {
      same(`\\${name}-Fe_2O_3`, `${letters[place]}-Fe2O3`);
      same(`&${name};-Fe2O3`, `${letters[place]}-Fe2O3`);
      same(`${name}-Fe2O3`, `${letters[place]}-Fe2O3`);
    }
  });
});

describe('a formula for LaTeX, for mhchem, in ASCII', () => {
  it.each([
    ['Na1-xCoO2', '\\mathrm{Na_{1-x}CoO_{2}}', 'Na_{1-x}CoO_{2}', 'Na1-xCoO2'],
    ['CuSO4·5H2O', '\\mathrm{CuSO_{4}\\cdot 5H_{2}O}', 'CuSO_{4}*5H_{2}O', 'CuSO4*5H2O'],
    ['α-Fe2O3', '\\mathrm{\\alpha \\text{-}Fe_{2}O_{3}}', '$\\alpha $-Fe_{2}O_{3}', 'alpha-Fe2O3'],
    ["β''-Al2O3", "\\mathrm{\\beta ''\\text{-}Al_{2}O_{3}}", "$\\beta ''$-Al_{2}O_{3}", "beta''-Al2O3"],
    ["1T'-MoS2", "\\mathrm{1T'\\text{-}MoS_{2}}", "1T'-MoS_{2}", "1T'-MoS2"],
    ['O2•-', '\\mathrm{O_{2}^{\\bullet -}}', 'O_{2}^{\\bullet -}', 'O2^{*-}'],
    ['Na1±xCoO2', '\\mathrm{Na_{1\\pm x}CoO_{2}}', 'Na_{1\\pm x}CoO_{2}', 'Na1+-xCoO2'],
    ['Na^{δ+}', '\\mathrm{Na^{\\delta +}}', 'Na^{\\delta +}', 'Na^{delta+}'],
    ['Na2□CoO2', '\\mathrm{Na_{2}\\square CoO_{2}}', 'Na_{2}$\\square $CoO_{2}', undefined],
    ['Na2{CO3}', '\\mathrm{Na_{2}\\{CO_{3}\\}}', 'Na_{2}\\{CO_{3}\\}', 'Na2{CO3}'],
    ['Na-*-O', '\\mathrm{Na\\text{-}\\ast \\text{-}O}', 'Na-$\\ast $-O', 'Na-*-O'],
    ['*TiO3', '\\mathrm{\\ast TiO_{3}}', '$\\ast $TiO_{3}', undefined],
    ['HC≡N', '\\mathrm{HC\\equiv N}', 'HC#N', 'HC#N'],
    ['Na||NVP', '\\mathrm{Na||NVP}', 'Na||NVP', 'Na||NVP'],
    ['NaₙCoO₂', '\\mathrm{Na_{n}CoO_{2}}', 'Na_{n}CoO_{2}', 'Na_{n}CoO2'],
  ])('%s', (written, tex, ce, plain) => {
    const found = read(written) as Substance;
    expect(latex(found)).toBe(`$${tex}$`);
    expect(mhchem(found)).toBe(`\\ce{${ce}}`);
    if (plain !== undefined) expect(ascii(found)).toBe(plain);
  });

  it('signs that no font sets low or high stay on the line of Unicode, nothing is lost', () => {
    expect(unicode(read('Na_{1-a}CoO2') as Substance)).toBe('Na₁₋aCoO₂');
    expect(unicode(read('Na1-δCoO2') as Substance)).toBe('Na₁₋δCoO₂');
  });
});

describe('ASCII, with braces only where an amount or charge would be read otherwise', () => {
  it.each([
    ['Na^+', 'Na+'],
    ['Cl-', 'Cl-'],
    ['Fe3+', 'Fe^3+'],
    ['Na2^+', 'Na2^+'],
    ['(NH4)+', '(NH4)^+'],
    ['SO₄²⁻', 'SO4^2-'],
    ['SO₄²⁻·H2O', 'SO4^{2-}*H2O'],
    ['Na+@C', 'Na+@C'],
    ['Na+/Cu', 'Na+/Cu'],
    ['Fe3+(aq)', 'Fe^3+(aq)'],
    ['Na^+(111)', 'Na+(111)'],
    ['^13CO2', '^13CO2'],
    ['H2^{18}O', 'H2^18O'],
    ['Fe^{x+}', 'Fe^{x+}'],
    ['Fe^{n+}', 'Fe^n+'],
    ['Na₁.₅Cl', 'Na1.5Cl'],
    ['Na_{2.5}H2O', 'Na_{2.5}H2O'],
    ['Na_{2.5}PO4·H2O', 'Na2.5PO4*H2O'],
    ['Na_yCoO2', 'Na_{y}CoO2'],
    ['NaxCoO2', 'NaxCoO2'],
    ['CuS_n', 'CuS_{n}'],
    ['(C2H4O)n', '(C2H4O)n'],
    ['-[CH2-CF2]n-', '[CH2-CF2]n'],
  ])('%s is %s', (written, expected) => {
    const found = read(written) as Substance;
    expect(ascii(found)).toBe(expected);
    expect(read(expected)).toEqual(found);
  });
});
