import type { FootnoteDefinition, FootnoteReference, Link, List, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Complain } from './complain.ts';
import { saying } from './forms.ts';

/** A footnote with its number on the page, and how many marks lead to it so far. */
interface Note {
  readonly number: number;
  readonly definition: FootnoteDefinition;
  placed: boolean;
  marks: number;
}

/** The footnotes of a body by label, numbered once over all its passages in the order in which they are referred to. */
export type Notes = ReadonlyMap<string, Note>;

/** Takes the footnotes out of a body and numbers them; says which are double, unused, or refer to others. */
export function takeNotes(root: Root, complain: Complain): Notes {
  const known = new Map<string, FootnoteDefinition>();
  const say = (node: FootnoteDefinition, form: 'doubleNote' | 'unusedNote' | 'longNote'): void =>
    complain(node.position?.start.offset ?? 0, 'prose-is-in-grammar', saying(form));
  visit(root, 'footnoteDefinition', (node) => {
    if (known.has(node.identifier)) say(node, 'doubleNote');
    else known.set(node.identifier, node);
    visit(node, 'footnoteReference', () => say(node, 'longNote'));
  });
  root.children = root.children.filter((node) => node.type !== 'footnoteDefinition');
  const notes = new Map<string, Note>();
  visit(root, 'footnoteReference', ({ identifier }) => {
    const definition = known.get(identifier);
    if (definition && !notes.has(identifier))
      notes.set(identifier, { number: notes.size + 1, definition, placed: false, marks: 0 });
  });
  for (const [label, node] of known) if (!notes.has(label)) say(node, 'unusedNote');
  return notes;
}

/** Puts behind a passage the footnotes that it is the first to refer to, so that their prose is set with its own. */
export function placeNotes(passage: Root, notes: Notes): void {
  const own: FootnoteDefinition[] = [];
  visit(passage, 'footnoteReference', ({ identifier }) => {
    const note = notes.get(identifier);
    if (!note || note.placed) return;
    note.placed = true;
    own.push(note.definition);
  });
  passage.children.push(...own);
}

/** Sets marks as links to the notes, and the notes of a passage as a list behind it, each with a link back to its mark. */
export function setNotes(passage: Root, notes: Notes): void {
  visit(passage, 'footnoteReference', (node: FootnoteReference, index, parent) => {
    const note = notes.get(node.identifier);
    if (note && parent && index !== undefined) parent.children[index] = markOf(note);
  });
  const own = passage.children.filter((node) => node.type === 'footnoteDefinition');
  const [first] = own;
  if (!first) return;
  const list: List = {
    type: 'list',
    ordered: true,
    start: notes.get(first.identifier)?.number ?? 1,
    spread: false,
    children: own.map((definition) => itemOf(definition, notes.get(definition.identifier)?.number ?? 0)),
    data: { hProperties: { className: ['footnotes'] } },
  };
  passage.children = [...passage.children.filter((node) => node.type !== 'footnoteDefinition'), list];
}

const markId = (number: number, time: number): string => `footnote-${number}-mark${time === 1 ? '' : `-${time}`}`;

/** In words: a raised digit behind a formula or a unit would be read as a part of it. */
function markOf(note: Note): PhrasingContent {
  note.marks++;
  const link: Link = {
    type: 'link',
    url: `#footnote-${note.number}`,
    children: [{ type: 'text', value: `note ${note.number}` }],
    data: { hProperties: { id: markId(note.number, note.marks) } },
  };
  return { type: 'emphasis', children: [link], data: { hName: 'sup' } };
}

function itemOf({ children }: FootnoteDefinition, number: number): List['children'][number] {
  const back: Link = {
    type: 'link',
    url: `#${markId(number, 1)}`,
    children: [{ type: 'text', value: '↩' }],
    data: { hProperties: { ariaLabel: `Back to the mark of note ${number}` } },
  };
  return {
    type: 'listItem',
    spread: false,
    children: children.map((child) =>
      child.type === 'paragraph'
        ? { ...child, children: [...child.children, { type: 'text', value: '\u00a0' }, back] }
        : child,
    ),
    data: { hProperties: { id: `footnote-${number}` } },
  };
}
