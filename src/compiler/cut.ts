import matter from 'gray-matter';
import { beyond } from '../source/bounds.ts';
import type { Flaw } from '../source/flaw.ts';

/** The number of lines in a row that hold nothing but white space. */
function longestBlank(text: string): number {
  let longest = 0;
  let run = 0;
  for (const line of text.split('\n')) {
    run = line.trim() === '' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A text cut in two: front matter (line n of it is line n of the file) and body. */
export interface Cut {
  readonly matter: string;
  readonly body: string;
  /** Line of the file on which the body begins, 1-based. */
  readonly bodyLine: number;
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};

/** Cuts a file’s text at the lines of `---`. Runs nothing: front matter in another language than YAML is a flaw. */
export function cut(text: string): Cut | Flaw {
  const flaw = (line: number, column: number, message: string): Flaw => ({
    line,
    column,
    rule: 'front-matter-is-yaml',
    message,
  });
  const language = /^---[ \t]*(\S.*)/.exec(text)?.[1]?.trimEnd();
  if (language !== undefined && !/^ya?ml$/.test(language))
    return flaw(1, 4, `front matter in “${language.slice(0, 20)}” is not allowed; write YAML between two lines of ---`);
  const end = /^---.*$/m.exec(text.slice(1));
  if (!text.startsWith('---') || !end)
    return flaw(1, 1, 'front matter is missing; begin the file with YAML between two lines of ---');
  if (!/^---[ \t]*$/.test(end[0])) {
    const line = text.slice(0, end.index + 1).split('\n').length;
    return flaw(line, 1, 'the line that ends front matter is --- and nothing else; quote a value that begins with ---');
  }
  const blank = beyond('blank', longestBlank(text));
  // gray-matter looks for comments in a way whose cost grows with the square of the empty lines in a row.
  if (blank !== undefined) return { ...flaw(1, 1, blank), rule: 'within-bounds' };
  // Explicit engines also switch off gray-matter's cache, which would hand one object to two callers.
  const { content, matter: head } = matter(text, {
    engines: { yaml: (yaml) => ({ yaml }), json: refuse, javascript: refuse },
  });
  return {
    matter: head,
    body: content,
    bodyLine: text.slice(0, text.length - content.length).split('\n').length,
  };
}
