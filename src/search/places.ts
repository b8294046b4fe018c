/** Where a word stands on a page, counted in words, in ascending order: everywhere, and of these in passages and claims with an address. */
export interface Places {
  readonly all: readonly number[];
  readonly addressed: readonly number[];
}

/** The pages with a word, by number, and where it stands on each. */
export type WordPlaces = ReadonlyMap<number, Places>;

/** Digits of numbers: the first half ends a number, the second half goes on. None needs an escape in JSON, nor is the full stop one. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const half = digits.length / 2;
const valueOf: Readonly<Record<string, number>> = Object.fromEntries([...digits].map((digit, value) => [digit, value]));

/**
 * Places as text without spaces: for each page the step from the page before, then the steps from place to place, then a full
 * stop. A place counts double, and one more where it is addressed. `pages` in ascending order.
 */
export function packPlaces(pages: WordPlaces): string {
  let packed = '';
  let lastPage = 0;
  for (const [page, { all, addressed }] of pages) {
    packed += packNumber(page - lastPage);
    lastPage = page;
    const isAddressed = new Set(addressed);
    let last = 0;
    for (const place of all) {
      const code = 2 * place + (isAddressed.has(place) ? 1 : 0);
      packed += packNumber(code - last);
      last = code;
    }
    packed += '.';
  }
  return packed;
}

/** Reads what `packPlaces` has written. */
export function unpackPlaces(packed: string): WordPlaces {
  const pages = new Map<number, Places>();
  let page = 0;
  for (const row of packed.split('.').slice(0, -1)) {
    const [step = 0, ...steps] = unpackNumbers(row);
    const all: number[] = [];
    const addressed: number[] = [];
    let code = 0;
    for (const further of steps) {
      code += further;
      all.push(code >> 1);
      if (code % 2 === 1) addressed.push(code >> 1);
    }
    pages.set((page += step), { all, addressed });
  }
  return pages;
}

function packNumber(number: number): string {
  let packed = '';
  let rest = number;
  for (; rest >= half; rest = Math.floor(rest / half)) packed += digits[half + (rest % half)]!;
  return packed + digits[rest]!;
}

function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let worth = 1;
  for (const digit of packed) {
    const value = valueOf[digit]!;
    number += (value % half) * worth;
    worth *= half;
    if (value >= half) continue;
    numbers.push(number);
    number = 0;
    worth = 1;
  }
  return numbers;
}

/** The places of several forms of a word as those of one. */
export function joinPlaces(forms: readonly WordPlaces[]): WordPlaces {
  const [first = new Map<number, Places>(), ...others] = forms.filter(({ size }) => size > 0);
  if (others.length === 0) return first;
  const joined = new Map(first);
  for (const [page, places] of others.flatMap((form) => [...form])) {
    const known = joined.get(page);
    joined.set(
      page,
      known ? { all: inOrder(known.all, places.all), addressed: inOrder(known.addressed, places.addressed) } : places,
    );
  }
  return joined;
}

/** The same with the pages in ascending order. */
export const inPageOrder = (pages: WordPlaces): WordPlaces => new Map([...pages].sort(([one], [other]) => one - other));

const inOrder = (some: readonly number[], others: readonly number[]): readonly number[] =>
  [...some, ...others].sort((a, b) => a - b);
