import type { Kind } from '../field/field.ts';
import { doublesInLists } from './doublesInLists.ts';
import { markupInFields } from './markupInFields.ts';
import type { Origins } from './origin.ts';
import { placeOf } from './placeOf.ts';
import type { Problem } from './problem.ts';
import { inspectCharacters, plainText } from '../source/characters.ts';
import type { Flaw } from '../source/flaw.ts';
import type { Source } from '../source/source.ts';
import { placesOf, type Places } from '../source/yaml/places.ts';
import { readYaml } from '../source/yaml/read.ts';
import { cut } from './cut.ts';
import { beyondBounds } from './beyondBounds.ts';

/** A source cut into front matter (YAML, with positions) and body; not yet checked against a schema. */
export interface Draft {
  readonly path: string;
  /** The word `site` for `index.md`. */
  readonly kind: Kind;
  readonly slug: string;
  /** Where each part of the front matter begins. */
  readonly places: Places;
  readonly data: unknown;
  /** Where the items of lists were written; absent: where they stand in the data. */
  readonly origins?: Origins;
  readonly body: string;
  /** Line of the file on which the body begins, 1-based. */
  readonly bodyLine: number;
}

/** What could be read of a source: a draft, and the problems met; `slug` is known when the path is good. */
export interface Parsed {
  readonly draft?: Draft;
  readonly slug?: string;
  readonly problems: readonly Problem[];
}

/** Cuts a source into front matter and body. Reads YAML only, runs nothing, throws nothing. */
export function parse(source: Source, kindNames: readonly Kind[]): Parsed {
  const { path } = source;
  const problems = (flaws: readonly Flaw[]): readonly Problem[] => flaws.map((flaw) => ({ path, ...flaw }));
  const where = placeOf(path, kindNames);
  if ('rule' in where) return { problems: problems([source.unread ?? where]) };
  const { slug } = where;
  if (source.unread) return { slug, problems: problems([source.unread]) };
  const text = plainText(source.text);
  const unseen = inspectCharacters(text);
  const parts = cut(text);
  if ('rule' in parts) return { slug, problems: problems([...unseen, parts]) };
  const { yaml, flaws } = readYaml(parts.matter);
  const met = [...unseen, ...flaws];
  if (!yaml) return { slug, problems: problems(met) };
  const beyond = beyondBounds(yaml);
  if (beyond.length > 0) return { slug, problems: problems([...met, ...beyond]) };
  const { body, bodyLine } = parts;
  return {
    slug,
    draft: { path, ...where, places: placesOf(yaml), data: yaml.data, body, bodyLine },
    problems: problems([...met, ...markupInFields(yaml), ...doublesInLists(yaml)]),
  };
}
