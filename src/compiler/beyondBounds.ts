import { beyond, type BoundName } from '../source/bounds.ts';
import type { Flaw } from '../source/flaw.ts';
import { placeIn } from '../source/yaml/places.ts';
import type { Yaml } from '../source/yaml/read.ts';

/** The bound of what stands under a key; any other text has that of a text. */
const boundOf: Readonly<Record<string, BoundName>> = {
  title: 'title',
  tagline: 'title',
  journal: 'title',
  'journal-full': 'title',
  aliases: 'name',
  'names-as-printed': 'name',
  authors: 'name',
  'authors-full': 'name',
  editors: 'name',
  at: 'locator',
  formula: 'formula',
  id: 'part',
  key: 'part',
  number: 'reference',
  cites: 'reference',
  paragraphs: 'paragraphs',
  order: 'order',
};

/** What of front matter is longer, deeper or larger than content may be; checked before anything is done with it. */
export function beyondBounds(yaml: Yaml): readonly Flaw[] {
  const out: Flaw[] = [];
  const complain = (path: readonly PropertyKey[], message: string | undefined): void => {
    if (message !== undefined) out.push({ ...placeIn(yaml, path), rule: 'within-bounds', message });
  };
  const look = (value: unknown, path: readonly PropertyKey[], key: string): void => {
    if (Array.isArray(value)) {
      const message = beyond(listBound(key), value.length);
      if (message !== undefined) return complain(path, message);
      value.forEach((item, index) => look(item, [...path, index], key));
    } else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) {
        complain([...path, name], beyond('name', name.length));
        look(item, [...path, name], name);
      }
    else if (typeof value === 'string') complain(path, beyond(lengthOf(key), value.trim().length));
    else if (typeof value === 'number') complain(path, beyond(rangeOf(key), value));
  };
  look(yaml.data, [], '');
  return out;
}

const listBound = (key: string): BoundName => (key === 'outcomes' || key === 'results' ? key : 'items');

const numeric: readonly BoundName[] = ['reference', 'paragraphs', 'order'];

const lengthOf = (key: string): BoundName => {
  const name = Object.hasOwn(boundOf, key) ? boundOf[key]! : 'text';
  return numeric.includes(name) ? 'name' : name;
};

const rangeOf = (key: string): BoundName => {
  const name = Object.hasOwn(boundOf, key) ? boundOf[key]! : 'number';
  return numeric.includes(name) ? name : 'number';
};
