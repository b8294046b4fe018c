import type { LocatorForm } from '../field/field.ts';
import type { Node } from '../model/graph.ts';
import * as address from '../model/address.ts';
import * as model from '../model/locator.ts';

/** Stands in for `graph.field.locators` in rooms that do not ask the field yet. */
export const locators: readonly LocatorForm[] = [
  {
    name: 'abstract',
    prefix: 'Abstract',
    numbering: 'none',
    bare: false,
    paragraphs: true,
    rows: false,
    panels: false,
    free: false,
    sort: 'text',
    example: 'Abstract ¶1',
    words: [],
  },
  {
    name: 'section',
    prefix: '§',
    numbering: 'decimal',
    bare: true,
    paragraphs: true,
    rows: false,
    panels: false,
    free: false,
    sort: 'text',
    example: '§3.1.1 ¶2',
    gloss: 'section, paragraph',
    words: ['section', 'sections', 'sec.'],
  },
  {
    name: 'table',
    prefix: 'Table ',
    numbering: 'number',
    bare: false,
    paragraphs: false,
    rows: true,
    panels: false,
    free: false,
    sort: 'table',
    example: 'Table 2 (row as printed)',
    words: [],
  },
  {
    name: 'figure',
    prefix: 'Fig. ',
    numbering: 'number',
    bare: false,
    paragraphs: false,
    rows: false,
    panels: true,
    free: false,
    sort: 'caption',
    example: 'Fig. 2f',
    words: ['figure', 'figures', 'fig.', 'figs.'],
  },
  {
    name: 'scheme',
    prefix: 'Scheme ',
    numbering: 'number',
    bare: false,
    paragraphs: false,
    rows: false,
    panels: true,
    free: false,
    sort: 'caption',
    example: 'Scheme 1',
    words: [],
  },
  {
    name: 'box',
    prefix: 'Box ',
    numbering: 'number',
    bare: false,
    paragraphs: true,
    rows: false,
    panels: false,
    free: false,
    sort: 'text',
    example: 'Box 1 ¶2',
    words: [],
  },
];

/** The functions of the model with these forms. */
export const parseLocator = (text: string) => model.parseLocator(text, locators);
export const passageLocator = (number: string, mark: string): string => model.passageLocator(number, mark, locators);
export const locatorAddress = (text: string, sections: readonly Node[]): string | undefined =>
  address.locatorAddress(text, sections, locators);
