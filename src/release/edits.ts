import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Pair, type YAMLMap } from 'yaml';
import { unreleased } from '../model/version.ts';

/** A piece of a text, from one offset to another, and what comes in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is released: its version, the day, and one line that says what is different. */
export interface Released {
  readonly version: string;
  readonly date: string;
  readonly says?: string | undefined;
}

/** Applies edits that do not overlap; line ends stay as they are in the text. */
function apply(text: string, edits: readonly Edit[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, edit) => all.slice(0, edit.from) + edit.text.replaceAll('\n', newline) + all.slice(edit.to), text);
}

/** The YAML of a text’s front matter and the offset at which it begins. */
function frontMatter(text: string): { document: Document; offset: number; end: number } {
  const [opening = ''] = /^\uFEFF?---[^\n]*\n/.exec(text) ?? [];
  const end = text.indexOf('\n---', opening.length - 1) + 1;
  const document = parseDocument(text.slice(opening.length, end), { version: '1.2', schema: 'core' });
  return { document, offset: opening.length, end };
}

const scalarRange = (map: YAMLMap, key: string): readonly [number, number] | undefined => {
  const node = map.get(key, true);
  return node?.range ? [node.range[0], node.range[1]] : undefined;
};

const listOf = (document: Document): readonly YAMLMap[] => {
  const changes = document.get('changes', true);
  return isSeq(changes) ? changes.items.filter((item): item is YAMLMap => isMap(item)) : [];
};

/** What the list of changes in `index.md` says of a version already: nothing, that it comes, or that it came on a day. */
export function changeOf(
  text: string,
  version: string,
): { readonly says: 'nothing' | 'unreleased' } | { readonly says: 'released'; readonly date: string } {
  const items = listOf(frontMatter(text).document);
  const own = items.find((item) => String(item.get('version')) === version);
  if (own) return { says: 'released', date: String(own.get('date')) };
  return { says: items.some((item) => item.get('version') === unreleased) ? 'unreleased' : 'nothing' };
}

/** `index.md` with the version, its date and its change; the front matter is valid. */
export function editSite(text: string, released: Released): string {
  const { document, offset, end } = frontMatter(text);
  const shifted = (range: readonly [number, number], put: string): Edit => ({
    from: offset + range[0],
    to: offset + range[1],
    text: put,
  });
  const fields = document.contents as YAMLMap;
  const edits = (['version', 'date'] as const).map((key) => shifted(scalarRange(fields, key)!, released[key]));
  const change = changeOf(text, released.version).says;
  if (change === 'nothing') edits.push(newChange(text, document, offset, end, released));
  else if (change === 'unreleased') {
    const item = listOf(document).find((map) => map.get('version') === unreleased)!;
    const [from, to] = scalarRange(item, 'version')!;
    const day = scalarRange(item, 'date');
    const indent = offset + from - 'version: '.length - lineStart(text, offset + from);
    const date = item.flow ? `, date: ${released.date}` : `\n${' '.repeat(Math.max(0, indent))}date: ${released.date}`;
    edits.push(shifted([from, to], `${released.version}${day ? '' : date}`));
    if (day) edits.push(shifted(day, released.date));
  }
  return apply(text, edits);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Puts a change at the head of the list, in the manner the list is written. */
function newChange(text: string, document: Document, offset: number, end: number, released: Released): Edit {
  const { version, date, says = '' } = released;
  const changes = document.get('changes', true);
  const pair = (document.contents as YAMLMap).items.find(({ key }) => isScalar(key) && key.value === 'changes');
  const block = (indent: string): string =>
    `${indent}- version: ${version}\n${indent}  date: ${date}\n${indent}  says: ${stringify(says, { lineWidth: 0 }).trim()}\n`;
  if (isSeq(changes) && changes.items.length > 0) {
    const first = offset + (changes.items[0] as YAMLMap).range![0];
    if (changes.flow)
      return {
        from: first,
        to: first,
        text: `{ version: ${version}, date: ${date}, says: ${JSON.stringify(says)} }, `,
      };
    const start = lineStart(text, first);
    const indent = text.slice(start, first).replace(/- *$/, '');
    return { from: start, to: start, text: block(indent) };
  }
  if (!pair) return { from: end, to: end, text: `changes:\n${block('  ')}` };
  const [from, to] = emptyRange(pair, offset);
  return { from, to, text: `\n${block('  ').trimEnd()}` };
}

/** The range of an empty value, with the space before it. */
function emptyRange({ key, value }: Pair, offset: number): readonly [number, number] {
  const colon = offset + (key as { range: [number, number, number] }).range[1] + 1;
  const range = (value as { range?: [number, number, number] } | null)?.range;
  return [colon, range ? offset + range[1] : colon];
}

/** An entry in which changes that were not released name the version that releases them. */
export function editEntry(text: string, version: string): string {
  const { document, offset } = frontMatter(text);
  return apply(
    text,
    listOf(document)
      .filter((item) => item.get('version') === unreleased)
      .map((item) => scalarRange(item, 'version')!)
      .map(([from, to]) => ({ from: offset + from, to: offset + to, text: version })),
  );
}
