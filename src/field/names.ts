import { bounds, quote } from '../source/bounds.ts';
import type { Raw, VocabularyProblem } from './layers.ts';
import { at } from './rowProblem.ts';

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const kept: Readonly<Record<string, readonly string[]>> = {
  // Folders of pages that are no kinds, and of the content folder itself.
  kinds: [
    'about',
    'audit',
    'browse',
    'claims',
    'compare',
    'data',
    'draft',
    'gaps',
    'graph',
    'matrix',
    'outcomes',
    'paths',
    'releases',
    'search',
    'share',
    'tour',
    'v',
    'vocabulary',
    'tables',
    'presets',
    'pagefind',
  ],
  conditions: [
    'id',
    'subject',
    'test',
    'at',
    'cites',
    'basis',
    'confidence',
    'why',
    'says',
    'note',
    'results',
    'source',
    'method',
    'cell',
    'modality',
    'through',
  ],
  relations: ['at', 'cites', 'basis', 'confidence', 'why', 'says', 'source', 'method', 'cell', 'modality', 'through'],
  tests: [],
  // Files of the data folder, and a page among the matrices.
  'views.tables': [
    'claims.csv',
    'entries.csv',
    'findings.csv',
    'outcomes.csv',
    'references.csv',
    'relations.csv',
    'statements.csv',
  ].map((file) => file.replace('.csv', '')),
  'views.matrices': ['ladder'],
};

/** What operating systems and every object of JavaScript keep for themselves, and the page of a folder. */
const nobodys = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor|index)$/;

/** Names that become addresses, files or keys of front matter have the form of an id and are no word of the engine. */
export function namesThatAddress(raw: Raw): readonly VocabularyProblem[] {
  return Object.entries(kept).flatMap(([table, taken]) =>
    [...(raw.tables.get(table)?.keys() ?? [])].flatMap((name) => {
      const wrong =
        taken.includes(name) || nobodys.test(name)
          ? `${quote(name)} has a meaning of its own; choose another name`
          : slug.test(name)
            ? tooLong(name)
            : `${quote(name)} must be lower case letters, digits and single hyphens, such as a-name`;
      return wrong === undefined ? [] : at(raw, table, name, [], wrong);
    }),
  );
}

const tooLong = (name: string): string | undefined =>
  name.length <= bounds.part.most
    ? undefined
    : `${quote(name)} has ${name.length} characters; addresses are built from it, so give it ${bounds.part.most} at most`;
