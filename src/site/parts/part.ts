/** One of several shares of a site that are built apart from each other: the third of eight is `{ number: 3, of: 8 }`. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** More parts than this have less to do than what each does anyway. */
const most = 512;

/** Reads `3/8`; undefined for what is no part. */
export function readPart(text: string): Part | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
  return number !== undefined && of !== undefined && number <= of && of <= most ? { number, of } : undefined;
}

/** Writes it: `3/8`. */
export const partText = ({ number, of }: Part): string => `${number}/${of}`;

/** A number for a text that is the same everywhere and spreads evenly (FNV-1a). */
function spread(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}

/** Whether what is made together, by a name of its own, belongs to a part: a list, an entry with its files; without parts all do. */
export const isIn = (part: Part | undefined, name: string): boolean =>
  part === undefined || spread(name) % part.of === part.number - 1;

/** What the pages of a route are listed as, where it has those of one list or is one page or file; undefined of a route that has many. */
function listOf(component: string): string | undefined {
  const path = component.replace(/^src\/pages\//, '').replace(/\.\w+$/, '');
  const list = path.replace(/(?:^|\/)(?:index|\[\.\.\.leaf\])$/, '');
  return list.includes('[') ? undefined : list;
}

/** What every part makes: it costs little, and tells that parts fit together. */
const everyPart = ['404'];

/**
 * Whether a part has anything of a route of Astro, by its file. A route with pages of many things belongs to all parts: it says itself which of them
 * are a part’s own (`share.ts`).
 */
export function isRouteIn(part: Part, component: string): boolean {
  const list = listOf(component);
  return list === undefined || everyPart.includes(list) || isIn(part, list);
}
