/** A unit as a factor of base units: exponents of kg, m, s, A, mol, and of what is counted or measured for itself, such as `%`. */
export interface UnitValue {
  readonly factor: number;
  readonly powers: Readonly<Record<string, number>>;
}

const volt = { kg: 1, m: 2, s: -3, A: -1 };
const joule = { kg: 1, m: 2, s: -2 };

/** Symbols that take prefixes. Pressure stands for itself, for energy in a volume has the same base units. */
const prefixable: Readonly<Record<string, UnitValue>> = {
  A: { factor: 1, powers: { A: 1 } },
  Ah: { factor: 3600, powers: { A: 1, s: 1 } },
  V: { factor: 1, powers: volt },
  W: { factor: 1, powers: { ...joule, s: -3 } },
  Wh: { factor: 3600, powers: joule },
  J: { factor: 1, powers: joule },
  // Energy of one particle; nobody gives that of a body in it.
  eV: { factor: 1, powers: { eV: 1 } },
  cal: { factor: 4.184, powers: joule },
  g: { factor: 1e-3, powers: { kg: 1 } },
  m: { factor: 1, powers: { m: 1 } },
  s: { factor: 1, powers: { s: 1 } },
  L: { factor: 1e-3, powers: { m: 3 } },
  l: { factor: 1e-3, powers: { m: 3 } },
  S: { factor: 1, powers: { kg: -1, m: -2, s: 3, A: 2 } },
  Ω: { factor: 1, powers: { kg: 1, m: 2, s: -3, A: -2 } },
  ohm: { factor: 1, powers: { kg: 1, m: 2, s: -3, A: -2 } },
  mol: { factor: 1, powers: { mol: 1 } },
  M: { factor: 1000, powers: { mol: 1, m: -3 } },
  Pa: { factor: 1, powers: { Pa: 1 } },
  bar: { factor: 1e5, powers: { Pa: 1 } },
  T: { factor: 1, powers: { T: 1 } },
  Hz: { factor: 1, powers: { Hz: 1 } },
  N: { factor: 1, powers: { kg: 1, m: 1, s: -2 } },
};

/** Symbols that take none. */
const single: Readonly<Record<string, UnitValue>> = {
  h: { factor: 3600, powers: { s: 1 } },
  min: { factor: 60, powers: { s: 1 } },
  d: { factor: 86400, powers: { s: 1 } },
  week: { factor: 604800, powers: { s: 1 } },
  // A twelfth of a year of 365 days.
  month: { factor: 2628000, powers: { s: 1 } },
  year: { factor: 31536000, powers: { s: 1 } },
  '%': { factor: 1, powers: { '%': 1 } },
  'wt%': { factor: 1, powers: { 'wt%': 1 } },
  'vol%': { factor: 1, powers: { 'vol%': 1 } },
  'at%': { factor: 1, powers: { 'at%': 1 } },
  cycles: { factor: 1, powers: { cycles: 1 } },
  C: { factor: 1, powers: { C: 1 } },
  degC: { factor: 1, powers: { degC: 1 } },
  '° C': { factor: 1, powers: { degC: 1 } },
  '°C': { factor: 1, powers: { degC: 1 } },
  '°': { factor: 1, powers: { deg: 1 } },
  deg: { factor: 1, powers: { deg: 1 } },
  Å: { factor: 1e-10, powers: { m: 1 } },
  angstrom: { factor: 1e-10, powers: { m: 1 } },
  G: { factor: 1e-4, powers: { T: 1 } },
  atm: { factor: 101325, powers: { Pa: 1 } },
  K: { factor: 1, powers: { K: 1 } },
  ppm: { factor: 1e-4, powers: { '%': 1 } },
};

const prefixes: Readonly<Record<string, number>> = {
  '': 1,
  f: 1e-15,
  p: 1e-12,
  n: 1e-9,
  μ: 1e-6,
  u: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 0.1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
};

const common =
  /^(?:[fpnμumcdk]?(?:m|g)|[nμumkM]?(?:L|l|s)|[nμumk]?(?:A|Ah|V|S|mol|M|T)|[mkM]?(?:W|J|Hz|N|Ω|ohm)|[mk]?(?:eV|cal|bar)|[kMGT]?Wh|mWh|[kMG]?Pa)$/;

/** Every symbol with its value, prefixes applied; the longest first. */
export const symbols: readonly (readonly [symbol: string, value: UnitValue])[] = [
  ...Object.entries(single),
  ...Object.entries(prefixable).flatMap(([symbol, value]) =>
    Object.entries(prefixes).flatMap(([prefix, times]) =>
      common.test(prefix + symbol) ? [[prefix + symbol, { ...value, factor: value.factor * times }] as const] : [],
    ),
  ),
].sort(([a], [b]) => b.length - a.length);

/** A unit raised to a power. */
export const raised = ({ factor, powers }: UnitValue, power: number): UnitValue => ({
  factor: factor ** power,
  powers: Object.fromEntries(Object.entries(powers).map(([base, exponent]) => [base, exponent * power])),
});

/** The product of two units. */
export function product(a: UnitValue, b: UnitValue): UnitValue {
  const powers: Record<string, number> = { ...a.powers };
  for (const [base, exponent] of Object.entries(b.powers)) powers[base] = (powers[base] ?? 0) + exponent;
  return {
    factor: a.factor * b.factor,
    powers: Object.fromEntries(Object.entries(powers).filter(([, exponent]) => exponent !== 0)),
  };
}

/** The same for units of one dimension: their base units with exponents. */
export const dimensionKey = ({ powers }: UnitValue): string =>
  Object.entries(powers)
    .map(([base, exponent]) => `${base}${exponent}`)
    .sort()
    .join(' ');
