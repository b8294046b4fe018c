import matter from 'gray-matter';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { addedIn } from '../field/added.ts';
import type { Kind } from '../field/field.ts';
import { slugPattern } from '../model/frontmatterParts.ts';
import { suggest } from '../field/suggest.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

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

/** What could be read of a source: a draft, or the problems that prevent one; `slug` is known either way when the path is good. */
export interface Parsed {
  readonly draft?: Draft;
  readonly slug?: string;
  readonly problems: readonly Problem[];
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};

/** Cuts a source into front matter and body. Reads YAML only, runs nothing, throws nothing. */
export function parse(source: Source, kindNames: readonly Kind[]): Parsed {
  const at = (line: number, column: number, rule: string, message: string): Problem => ({
    path: source.path,
    line,
    column,
    rule,
    message,
  });
  const where = placeOf(source.path, kindNames);
  if (typeof where === 'string') return { problems: [at(1, 1, 'path-is-kind-and-id', where)] };
  const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const language = /^---[ \t]*(\S.*)$/.exec(text.split('\n', 1)[0]!)?.[1];
  if (language !== undefined && !/^ya?ml$/.test(language))
    return {
      slug: where.slug,
      problems: [
        at(
          1,
          4,
          'front-matter-is-yaml',
          `front matter in “${language}” is not allowed; write YAML between two lines of ---`,
        ),
      ],
    };
  if (!/^---/.test(text) || !/\n---[ \t]*(\n|$)/.test(text))
    return {
      slug: where.slug,
      problems: [
        at(1, 1, 'front-matter-is-yaml', 'front matter is missing; begin the file with YAML between two lines of ---'),
      ],
    };
  // Explicit engines also switch off gray-matter's cache, which would hand one object to two callers.
  const cut = matter(text, {
    engines: { yaml: (yaml) => ({ yaml }), json: refuse, javascript: refuse },
  }) as unknown as { data: { yaml?: string }; content: string; matter: string };
  const lines = new LineCounter();
  const document = parseDocument(cut.matter, { version: '1.2', schema: 'core', lineCounter: lines, customTags: [] });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0)
    return {
      slug: where.slug,
      problems: broken.map((error) => {
        const place = lines.linePos(error.pos[0]);
        return at(
          place.line,
          place.col,
          'front-matter-is-yaml',
          `broken YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
        );
      }),
    };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return {
      slug: where.slug,
      problems: [at(2, 1, 'front-matter-is-yaml', 'YAML anchors and aliases are not allowed; write the value out')],
    };
  }
  const bodyLine = text.slice(0, text.length - cut.content.length).split('\n').length;
  return {
    slug: where.slug,
    draft: { path: source.path, ...where, document, lines, data, body: cut.content, bodyLine },
    problems: [],
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
