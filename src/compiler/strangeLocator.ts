import { flatten } from '../chemistry/markup.ts';
import type { Field } from '../field/field.ts';
import { parseLocator } from '../model/locator.ts';
import { listed, quote } from '../source/bounds.ts';
import type { Entry } from './validate.ts';

/** What is wrong with a locator, held against the entries of the reading path; undefined for a place that is there. */
export function strangeLocator(
  text: string,
  sections: ReadonlyMap<string, Entry>,
  { locators }: Field,
  partial: boolean,
): string | undefined {
  const locator = parseLocator(text, locators);
  if (!locator || locator.form.free) return undefined;
  const { fields } = sections.get(locator.section) ?? {};
  const say = (message: string): string => `${quote(text)}: ${message}`;
  if (!fields)
    return partial
      ? undefined
      : say(`no section entry has the number ${locator.section}; known: ${listed([...sections.keys()])}`);
  const { paragraphs = 0, panels = [], rows = [] } = fields;
  if (locator.paragraph !== undefined && (locator.paragraph < 1 || locator.paragraph > paragraphs))
    return say(
      paragraphs === 0 ? 'the section has no paragraphs; leave ¶ out' : `the section has ¶1 to ¶${paragraphs}`,
    );
  if ([locator.panel, locator.lastPanel].some((panel) => panel !== undefined && !panels.includes(panel)))
    return say(panels.length === 0 ? 'the caption names no panels' : `the caption names the panels ${listed(panels)}`);
  if (locator.row !== undefined && !rows.some((row) => flatten(row.printed) === flatten(locator.row!)))
    return say(
      rows.length === 0
        ? 'the table has no rows in its entry; list them there: rows: [{ printed: … }]'
        : `the table has the rows ${listed(rows.map((row) => row.printed))}`,
    );
  return undefined;
}
