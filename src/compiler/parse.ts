import type { Document, LineCounter } from 'yaml';
import { addedIn } from '../field/added.ts';
import type { Kind } from '../field/field.ts';
import { suggest } from '../field/suggest.ts';
import { slugPattern } from '../model/frontmatterParts.ts';
import { markupInFields } from './markupInFields.ts';
import type { Problem } from './problem.ts';
import { inspectCharacters, plainText } from '../source/characters.ts';
import type { Flaw } from '../source/flaw.ts';
import type { Source } from '../source/source.ts';
import { readYaml } from '../source/yaml/read.ts';
import { cut } from './cut.ts';
import { beyondBounds } from './beyondBounds.ts';

/** A source cut into front matter (YAML, with positions) and body; not yet checked against a schema. */
export interface Draft {
  readonly path: string;
  /** `site` for `index.md`. */
  readonly kind: Kind | 'site';
  readonly slug: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly data: unknown;
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
  if (typeof where === 'string')
    return {
      problems: problems([source.unread ?? { line: 1, column: 1, rule: 'path-is-kind-and-id', message: where }]),
    };
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
    draft: { path, ...where, ...yaml, body, bodyLine },
    problems: problems([...met, ...markupInFields(yaml)]),
  };
}

/** The kind and id that a path stands for, or a sentence saying what a path must look like. */
function placeOf(path: string, kindNames: readonly Kind[]): { kind: Kind | 'site'; slug: string } | string {
  if (path === 'index.md') return { kind: 'site', slug: 'index' };
  const [folder, file, ...deeper] = path.split('/');
  if (file === undefined || deeper.length > 0)
    return `an entry stands at <kind>/<id>.md; allowed kinds: ${kindNames.join(', ')}`;
  if (!kindNames.includes(folder!))
    return `unknown kind “${folder}”${suggest(folder!, kindNames)}; allowed: ${kindNames.join(', ')}; ${addedIn('kinds')}`;
  const slug = file.replace(/\.md$/, '');
  if (!slugPattern.test(slug))
    return `“${slug}” is not an id; allowed: lower case ASCII letters, digits and single hyphens, such as na-bi`;
  return { kind: folder!, slug };
}
