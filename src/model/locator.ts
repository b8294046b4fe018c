/** A parsed locator: which section entry (by its printed number) and what within it. */
export interface Locator {
  /** The `number` of a section entry: `Abstract`, `3.1.1`, `Table 2`, `Fig. 2`. */
  readonly section: string;
  readonly paragraph?: number;
  readonly row?: string;
  readonly panel?: string;
}

/** Reads `Abstract ¶1`, `§3.1.1 ¶2`, `Table 1`, `Table 2 (row)`, `Fig. 2f`; undefined when it is none of these. */
export function parseLocator(text: string): Locator | undefined {
  const paragraph = /^(Abstract|§(\d+(?:\.\d+)*))(?: ¶(\d+))?$/u.exec(text);
  if (paragraph) {
    const section = paragraph[2] ?? 'Abstract';
    return paragraph[3] === undefined ? { section } : { section, paragraph: Number(paragraph[3]) };
  }
  const table = /^(Table \d+)(?: \((.+)\))?$/u.exec(text);
  if (table) return table[2] === undefined ? { section: table[1]! } : { section: table[1]!, row: table[2] };
  const figure = /^(Fig\. \d+)([a-z])?$/u.exec(text);
  if (figure) return figure[2] === undefined ? { section: figure[1]! } : { section: figure[1]!, panel: figure[2] };
  return undefined;
}

/** The locator of a passage in a section: number `3.1.1` with mark `¶2` → `§3.1.1 ¶2`; `Fig. 2` with `(f)` → `Fig. 2f`. */
export function passageLocator(number: string, mark: string): string {
  if (number.startsWith('Fig.')) return `${number}${mark.replace(/[()]/g, '')}`;
  const head = /^\d/.test(number) ? `§${number}` : number;
  return mark === '' ? head : `${head} ${mark}`;
}

/** The anchor on a section's page: `¶2` → `p2`, `(f)` → `panel-f`. */
export function passageAnchor(mark: string): string {
  if (mark.startsWith('¶')) return `p${mark.slice(1)}`;
  return mark === '' ? '' : `panel-${mark.replace(/[()]/g, '')}`;
}
