import { remembered } from '../asking/asking.ts';
import type { LocatorForm } from '../field/field.ts';
import { parseLocator, passageAnchor } from './locator.ts';
import { flatten } from '../chemistry/markup.ts';
import type { Node, NodeId } from './graph.ts';

/** Root-absolute address of an entry’s page. */
export const entryAddress = (id: NodeId): string => `/${id}/`;

/** Root-absolute address of a claim’s page. */
export const claimAddress = (id: string): string => `/claims/${id}/`;

/** The anchor of a table row: its printed name in lower case ASCII. */
export const rowAnchor = (printed: string): string =>
  `row-${flatten(printed)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** The address of the passage, panel or row a locator names; undefined when no section has its number. */
export function locatorAddress(
  text: string,
  sections: readonly Node[],
  forms: readonly LocatorForm[],
): string | undefined {
  const locator = parseLocator(text, forms);
  const section = locator && byNumber(sections).get(locator.section);
  if (!locator || !section) return undefined;
  const anchor =
    locator.paragraph !== undefined
      ? passageAnchor(`¶${locator.paragraph}`)
      : locator.panel !== undefined
        ? passageAnchor(`(${locator.panel})`)
        : locator.row !== undefined
          ? rowAnchor(locator.row)
          : '';
  return `${entryAddress(section.id)}${anchor === '' ? '' : `#${anchor}`}`;
}

/** Sections by their numbers; of two with one number the first. */
const byNumber = remembered(
  (sections: readonly Node[]): ReadonlyMap<string, Node> =>
    new Map(sections.toReversed().flatMap((node) => (node.section ? [[node.section.number, node] as const] : []))),
);

/** The absolute address of a root-absolute or site-relative one; `site` may have a path and may end in a slash. */
export const absoluteAddress = (path: string, site: URL | string | undefined): string =>
  `${String(site ?? '').replace(/\/+$/, '')}/${path.replace(/^\//, '')}`;
