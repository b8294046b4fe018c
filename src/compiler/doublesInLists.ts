import { quote } from '../source/bounds.ts';
import type { Flaw } from '../source/flaw.ts';
import { placeIn } from '../source/yaml/places.ts';
import type { Yaml } from '../source/yaml/read.ts';

/** Two people may have one name. */
const may: ReadonlySet<string> = new Set(['authors', 'authors-full', 'editors']);

/** Items that a list of front matter has twice: only one would count, or another was meant. */
export function doublesInLists(yaml: Yaml): readonly Flaw[] {
  const out: Flaw[] = [];
  const look = (value: unknown, path: readonly PropertyKey[], key: string): void => {
    if (Array.isArray(value)) {
      const seen = new Set<unknown>();
      value.forEach((item, index) => {
        const simple = typeof item === 'string' || typeof item === 'number';
        if (simple && seen.has(item) && !may.has(key))
          out.push({
            ...placeIn(yaml, [...path, index]),
            rule: 'list-has-no-doubles',
            message: `${quote(String(item))} stands in the list twice; remove it, or write what was meant`,
          });
        seen.add(item);
        look(item, [...path, index], key);
      });
    } else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) look(item, [...path, name], name);
  };
  look(yaml.data, [], '');
  return out;
}
