import { convertToTsx, DiagnosticSeverity, ExtractedScriptType } from '@astrojs/astro2tsx';

/** From where in a script, how far, and where that stands in its page, in UTF-16 units. */
type Span = readonly [from: number, length: number, inPage: number];

/** A page, or a script within one, as the compiler of TypeScript can read it. */
export interface Typed {
  /** Of the file that it is written to, after the name of its page. */
  readonly suffix: string;
  readonly code: string;
  readonly spans: readonly Span[];
  /** Where the text of the page ends in it; what is told of what follows is no fault of the author. */
  readonly end: number;
}

/** What is wrong in a page, and where in its text. */
export interface Fault {
  readonly at: number;
  readonly said: string;
}

/** A page and its scripts for the compiler, and what cannot be read of it; Astro’s own checker reads pages in the same way. */
export function typedOf(
  path: string,
  text: string,
): { readonly parts: readonly Typed[]; readonly faults: readonly Fault[] } {
  const { code, mappings, body, scripts, diagnostics } = convertToTsx(text, { filename: path });
  const spans = mappings
    .filter(([, length, , size]) => length > 0 && size > 0)
    .map(([from, length, inPage, size]): Span => [from, Math.min(length, size), inPage]);
  const within = scripts
    .filter(
      ({ type, content }) => content !== '' && type !== ExtractedScriptType.Json && type !== ExtractedScriptType.Raw,
    )
    .map(({ type, content, position }, index): Typed => ({
      suffix: `.${index}.${type === ExtractedScriptType.ProcessedModule ? 'mts' : 'mjs'}`,
      code: content,
      spans: [[0, content.length, position.start]],
      end: content.length,
    }));
  // To the end of its line, as Astro’s checker has it.
  const end = code.indexOf('\n', body.end);
  return {
    parts: [{ suffix: '.tsx', code, spans, end: end === -1 ? code.length : end }, ...within],
    faults: diagnostics
      .filter(({ severity }) => severity === DiagnosticSeverity.Error)
      .map(({ message, position }) => ({ at: position.start, said: `astro: ${message}` })),
  };
}

/** Two attributes of one name, `return` at the top, and what follows of a page that cannot be read: Astro’s checker leaves them out. */
const allowedInPages = ['TS17001', 'TS1108', 'TS1208'];

/** Where something in a part, in UTF-16 units, stands in the page; undefined where the author did not write it. */
export function placeInPage({ spans, end }: Typed, from: number, length: number, rule: string): number | undefined {
  if (from > end || allowedInPages.includes(rule)) return undefined;
  const placesOf = (at: number): readonly number[] =>
    spans.flatMap(([start, size, inPage]) => (at >= start && at <= start + size ? [inPage + at - start] : []));
  const ends = placesOf(from + length);
  return placesOf(from).find((place) => ends.some((stop) => stop >= place));
}
