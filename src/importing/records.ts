import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { LineCounter, isMap, isSeq, parseDocument } from 'yaml';
import type { Fault } from './work.ts';

/** A record of a file of references: CSL-JSON, and the line on which it begins. */
export interface Record {
  readonly csl: Readonly<{ [key: string]: unknown }>;
  readonly line: number;
}

export type Format = 'bib' | 'ris' | 'json';

/** The records of a file; a fault where it cannot be read. */
export function readRecords(text: string, format: Format): readonly Record[] | Fault {
  switch (format) {
    case 'bib':
      return readPieces(text, /^[ \t]*@(?!comment|preamble|string)\w+\s*[{(]/gim, format);
    case 'ris':
      return readPieces(text, /^TY {2}- ?/gm, format);
    case 'json':
      return readJson(text);
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Reads a file all at once, and where that fails a record at a time, so that a fault has its line. */
function readPieces(text: string, begins: RegExp, format: 'bib' | 'ris'): readonly Record[] | Fault {
  const starts = [...text.matchAll(begins)].map(({ index }) => index);
  if (starts.length === 0)
    return {
      line: 1,
      message: `there is no record in it; a record begins with ${format === 'bib' ? '@article{key,' : '“TY  - ”'}`,
    };
  const lines = starts.map((start) => lineAt(text, start));
  const whole = parse(text);
  if (typeof whole !== 'string' && whole.length === starts.length)
    return whole.map((csl, index) => ({ csl, line: lines[index]! }));
  const head = format === 'bib' ? (text.match(/^[ \t]*@string\s*\{[^\n]*\}\s*$/gim) ?? []).join('\n') : '';
  const records: Record[] = [];
  for (const [index, start] of starts.entries()) {
    const piece = text.slice(start, starts[index + 1]);
    const read = parse(`${head}\n${piece}`);
    if (typeof read === 'string') return faultOf(read, piece, head, lines[index]!);
    if (read.length !== 1) return { line: lines[index]!, message: 'the record cannot be told from its neighbours' };
    records.push({ csl: read[0]!, line: lines[index]! });
  }
  return records;
}

function parse(text: string): readonly Record['csl'][] | string {
  try {
    return new Cite(text).data;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a reader’s message about one record means, at the line of the file where an author has to look. */
function faultOf(message: string, piece: string, head: string, first: number): Fault {
  const open = [...piece].reduce((depth, sign) => depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
  if (open > 0) return { line: first, message: 'the record that begins here does not end; a } is missing' };
  if (open < 0) return { line: first, message: 'the record that begins here has a } too many' };
  const said = Number(/at line (\d+)/.exec(message)?.[1] ?? 1);
  const line = Math.max(first, first + said - 1 - head.split('\n').length);
  const short = message.split('\n')[0]!.replace(/ at line \d+ col \d+:?/, '');
  return short.startsWith('expected "rbrace"')
    ? { line, message: 'a comma or a } is missing before this' }
    : { line, message: `the record cannot be read (${short})` };
}

function readJson(text: string): readonly Record[] | Fault {
  const lines = new LineCounter();
  // JSON is YAML, and this reader knows its lines.
  const document = parseDocument(text, { lineCounter: lines, schema: 'json', strict: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error)
    return {
      line: lines.linePos(error.pos[0]).line,
      message: `this is no JSON (${error.message.split('\n')[0]!.replace(/ at line.*/, '')})`,
    };
  const list = isSeq(document.contents) ? document.contents.items : [document.contents];
  const records: Record[] = [];
  for (const item of list) {
    const { line } = lines.linePos((item as { range?: [number] } | null)?.range?.[0] ?? 0);
    if (!isMap(item))
      return {
        line: Math.max(line, 1),
        message: 'a record of CSL-JSON is an object, such as { "type": "article-journal" }',
      };
    records.push({ csl: item.toJSON() as Record['csl'], line });
  }
  return records;
}
