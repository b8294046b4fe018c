import { elementNames } from './elementNames.ts';

/** A name of a compound that was read within a text. */
export interface NamedCompound {
  readonly from: number;
  readonly to: number;
  /** Its formula where the name settles it: `Fe2O3` of “ferric oxide”; `Fe^{3+}` of “ferric” alone. */
  readonly formula?: string;
  /** Its elements, where it has two. */
  readonly system?: string;
}

const cations = table(elementNames);

/** Stems of the old names of ions, with the charges of the one in -ous and the one in -ic. */
const old: ReadonlyMap<string, readonly [symbol: string, ous: number, ic: number]> = new Map(
  'ferr Fe 2 3 cupr Cu 1 2 stann Sn 2 4 plumb Pb 2 4 aur Au 1 3 nickel Ni 2 3 cobalt Co 2 3 chrom Cr 2 3 mangan Mn 2 3 titan Ti 3 4 antimon Sb 3 5 bismuth Bi 3 5'
    .match(/\S+ \S+ \d \d/g)!
    .map((row) => {
      const [stem, symbol, ous, ic] = row.split(' ');
      return [stem!, [symbol!, Number(ous), Number(ic)]] as const;
    }),
);

/** Names of anions with what they are written as, and their charge. */
const anions = table(
  'oxide O 2 sulfide S 2 sulphide S 2 selenide Se 2 telluride Te 2 fluoride F 1 chloride Cl 1 bromide Br 1 iodide I 1 nitride N 3 ' +
    'phosphide P 3 arsenide As 3 antimonide Sb 3 bismuthide Bi 3 carbide C 4 silicide Si 4 boride B 3 hydride H 1 hydroxide OH 1 ' +
    'phosphate PO4 3 sulfate SO4 2 sulphate SO4 2 nitrate NO3 1 carbonate CO3 2 perchlorate ClO4 1 hexafluorophosphate PF6 1 ' +
    'tetrafluoroborate BF4 1 triflate CF3SO3 1',
);

const times = ['', 'mono', 'di', 'tri', 'tetra', 'penta', 'hexa', 'hepta', 'octa'];
const numerals = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'];

const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const prefix = '(mono|di|tri|tetra?|penta?|hexa?|hepta?|octa?)?';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${prefix}(${oneOf(cations.keys())})(?:\\s?\\((${oneOf(numerals.slice(1))})\\))?|(${oneOf(old.keys())})(ous|ic))` +
    // In German they are one word: Zinkoxid.
    `(?:[\\s-]*${prefix}(${oneOf(anions.keys()).replaceAll(/e(?=\||$)/g, '')})(?:e[ns]?)?)?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The names of compounds and of ions in a text, in English or German, by the rules of nomenclature; names of minerals follow none. */
export function compoundNames(text: string): readonly NamedCompound[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly NamedCompound[] => {
    const [whole, many, element, numeral, stem, end, anionMany, anionName] = match.map((part) =>
      part?.toLowerCase(),
    ) as (string | undefined)[];
    const at = { from: match.index, to: match.index + whole!.length };
    const [symbol, ous = 0, ic = 0] = stem === undefined ? [cations.get(element!)![0]] : old.get(stem)!;
    const charge =
      stem === undefined
        ? numeral === undefined
          ? cations.get(element!)![1]
          : numerals.indexOf(numeral)
        : end === 'ic'
          ? ic
          : ous;
    if (anionName === undefined) {
      const isIon = stem !== undefined || numeral !== undefined;
      return isIon ? [{ ...at, formula: `${symbol}${charge === 1 ? '' : charge}+` }] : [];
    }
    const [anion, anionCharge] = (anions.get(anionName) ?? anions.get(`${anionName}e`))!;
    const formula = formulaOf([symbol, charge, countOf(many)], [anion, anionCharge, countOf(anionMany)]);
    return [
      {
        ...at,
        ...(formula === undefined ? {} : { formula }),
        ...(/^[A-Z][a-z]?$/.test(anion) ? { system: `${symbol}-${anion}` } : {}),
      },
    ];
  });
}

type Ion = readonly [written: string, charge: number, count: number | undefined];

/** The formula of two ions: by the numbers that are named, else by what makes the charges even. */
function formulaOf([one, charge, many]: Ion, [other, otherCharge, otherMany]: Ion): string | undefined {
  if (many !== undefined || otherMany !== undefined) return part(one, many ?? 1) + part(other, otherMany ?? 1);
  if (charge === 0) return undefined;
  const shared = divisor(charge, otherCharge);
  return part(one, otherCharge / shared) + part(other, charge / shared);
}

const part = (written: string, count: number): string =>
  count === 1 ? written : /^[A-Z][a-z]?$/.test(written) ? `${written}${count}` : `(${written})${count}`;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The number that a prefix says: `tetr` of “tetroxide” as `tetra`. */
const countOf = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : times.findIndex((word) => word !== '' && word.startsWith(said));

function table(rows: string): ReadonlyMap<string, readonly [written: string, charge: number]> {
  return new Map(
    rows.match(/\S+ \S+ \d/g)!.map((row) => {
      const [name, written, charge] = row.split(' ');
      return [name!, [written!, Number(charge)]] as const;
    }),
  );
}
