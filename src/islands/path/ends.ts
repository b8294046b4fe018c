/** The two entries that are asked about, as `<kind>/<slug>`. */
export interface Ends {
  readonly from?: string;
  readonly to?: string;
}

const made = (from: string | null | undefined, to: string | null | undefined): Ends => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

/** Reads the ends from the query of an address. */
export function readEnds(search: string): Ends {
  const query = new URLSearchParams(search);
  return made(query.get('from'), query.get('to'));
}

/** Whether an address lets routes go by what merely follows; so it is unless it says no. */
export const readFollows = (search: string): boolean => new URLSearchParams(search).get('follows') !== 'no';

/** The query of the address that asks for these, `?…` or empty. */
export function writeEnds(ends: Ends, follows = true): string {
  const query = [...Object.entries(ends).map(([end, id]) => `${end}=${id}`), ...(follows ? [] : ['follows=no'])];
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** The way back. */
export const turned = ({ from, to }: Ends): Ends => made(to, from);

/** All but one end. */
export const without = ({ from, to }: Ends, end: keyof Ends): Ends =>
  made(end === 'from' ? undefined : from, end === 'to' ? undefined : to);
