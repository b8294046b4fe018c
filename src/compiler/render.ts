import type { Element, Root as HtmlRoot } from 'hast';
import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { bindUnits, runs, flatten } from '../chemistry/markup.ts';
import type { Field } from '../field/field.ts';
import { kindOfShape } from '../field/select.ts';
import { term } from '../field/term.ts';
import type { NodeId, Passage } from '../model/graph.ts';
import { passageAnchor, passageLocator, placesIn } from '../model/locator.ts';
import type { Problem } from './problem.ts';
import type { Entry, SiteEntry } from './validate.ts';

/** How prose finds what it names: entries by slug, references by number, claims by id. */
export interface Names {
  readonly nodeOf: (slug: string) => NodeId | undefined;
  readonly referenceOf: (number: number) => NodeId | undefined;
  readonly hasClaim: (id: string) => boolean;
  /** The address of the section, paragraph or panel a locator in prose names; undefined for a place that is not there. */
  readonly placeOf: (locator: string) => string | undefined;
  /** ` (did you mean …?)` for a slug that is not there. */
  readonly nearest: (slug: string) => string;
  /** True for a file that exists but has problems of its own: no second complaint about it. */
  readonly isBroken: (slug: string) => boolean;
}

export interface Rendered {
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

const parser = remark().use(remarkGfm, { singleTilde: false });
const writer = unified().use(remarkRehype).use(rehypeStringify);
const mark = /^(?:(¶\d+)|\(([a-z])\))\s+/;
const citation = /\[@(\d+(?:\s*[-–,]\s*\d+)*)\]/g;

/** Renders an entry's prose to passages of HTML: links to entries and citations resolved, formulas set, raw HTML refused. */
export function render(entry: Entry | SiteEntry, names: Names, field: Field): Rendered {
  const problems: Problem[] = [];
  const tree = parser.parse(entry.body);
  const complain = (node: { position?: Root['position'] }, rule: string, message: string): void => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ path: entry.path, line: start.line + entry.bodyLine - 1, column: start.column, rule, message });
  };
  visit(tree, 'html', (node) => complain(node, 'prose-has-no-html', 'HTML is not allowed in prose; write Markdown'));
  visit(tree, 'image', (node) => complain(node, 'prose-has-no-html', 'images are not allowed in prose'));
  const marked = entry.kind !== 'site' && term(field.kinds, entry.kind).shape === 'reading path';
  const passages = cut(tree, marked).map(({ mark: sign, children }) => {
    const root: Root = { type: 'root', children };
    const mentions = new Set<NodeId>();
    const references = new Set<NodeId>();
    resolveLinks(root, names, mentions, complain);
    cite(root, names, references, complain);
    const contexts = contextsOf(root, `${kindOfShape(field, 'works')}/`);
    linkPlaces(root, names, `/${entry.kind}/${entry.slug}/`, placesIn(field.locators));
    const text = toText(root);
    setRuns(root);
    const number = marked ? String((entry as Entry).fields.number) : '';
    return {
      mark: sign,
      locator: marked ? passageLocator(number, sign, field.locators) : '',
      anchor: passageAnchor(sign),
      html: writer.stringify(writer.runSync(root) as HtmlRoot),
      text,
      mentions: [...mentions],
      contexts,
      references: [...references],
    };
  });
  return { passages, problems };
}

/** Cuts a body into passages at the marks that begin its paragraphs (`¶2`, `(c)`); one passage when it has none. */
function cut(tree: Root, marked: boolean): { mark: string; children: RootContent[] }[] {
  const out: { mark: string; children: RootContent[] }[] = [];
  for (const child of tree.children) {
    const first = child.type === 'paragraph' && child.children[0]?.type === 'text' ? child.children[0] : undefined;
    const found = marked && first ? mark.exec(first.value) : null;
    if (found && first) {
      first.value = first.value.slice(found[0].length);
      out.push({ mark: found[1] ?? `(${found[2]})`, children: [child] });
    } else if (out.length === 0) out.push({ mark: '', children: [child] });
    else out.at(-1)!.children.push(child);
  }
  return out;
}

type Complain = (node: { position?: Root['position'] }, rule: string, message: string) => void;

/** Points links to entries and claims at their pages. */
function resolveLinks(root: Root, names: Names, mentions: Set<NodeId>, complain: Complain): void {
  visit(root, 'link', (link: Link) => {
    if (/^https:\/\//.test(link.url)) return;
    const [target = '', anchor] = link.url.split('#');
    const claim = /^claims\/(.+)$/.exec(target)?.[1];
    if (claim !== undefined) {
      if (!names.hasClaim(claim)) complain(link, 'link-resolves', `no claim has the id “${claim}”`);
      link.url = `/claims/${claim}/`;
      return;
    }
    const id = names.nodeOf(target);
    if (id === undefined) {
      if (!names.isBroken(target))
        complain(
          link,
          'link-resolves',
          `no entry has the id “${target}”${names.nearest(target)}; allowed: an entry’s id, claims/<id> or an https address`,
        );
      return;
    }
    mentions.add(id);
    link.url = `/${id}/${anchor === undefined ? '' : `#${anchor}`}`;
    link.data = { hProperties: { dataEntry: id } };
  });
}

/** Makes the places of the review that prose names (`Fig. 2a`, `Table 2`, `§3.1.2 ¶7`) links to where they are retold; not on their own page. */
function linkPlaces(root: Root, names: Names, self: string, place: RegExp): void {
  visit(root, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link') return;
    const out: PhrasingContent[] = [];
    let from = 0;
    for (const found of node.value.matchAll(place)) {
      const address = names.placeOf(found[0]);
      if (address === undefined || address.startsWith(self)) continue;
      out.push({ type: 'text', value: node.value.slice(from, found.index) });
      out.push({
        type: 'link',
        url: address,
        children: [{ type: 'text', value: found[0] }],
        data: { hProperties: { className: ['place-link'] } },
      });
      from = found.index + found[0].length;
    }
    if (out.length === 0) return;
    out.push({ type: 'text', value: node.value.slice(from) });
    parent.children.splice(index, 1, ...out);
    return index + out.length;
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop that abbreviates: `Ref.` before a number, `O.` before a name, but not `5 C.`, a rate. */
const abbreviated = /(?:\b(?:Refs?|Figs?|al|vs|cf)|(?<!\d)\s\p{Lu})\.\s*$/u;

/** Where the sentences of a text begin, and what they say. */
function sentencesOf(text: string): readonly { readonly index: number; readonly segment: string }[] {
  const out: { index: number; segment: string }[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const before = out.at(-1);
    if (before && abbreviated.test(before.segment)) before.segment += segment;
    else out.push({ index, segment });
  }
  return out;
}

/** The sentence around the first link to each entry, citations left out. */
function contextsOf(root: Root, works: string): Passage['contexts'] {
  const found = new Map<NodeId, string>();
  visit(root, 'paragraph', (paragraph) => {
    let text = '';
    const starts: { id: NodeId; at: number }[] = [];
    visit(paragraph, (node) => {
      const id = node.type === 'link' ? (node.data?.hProperties?.['dataEntry'] as NodeId | undefined) : undefined;
      if (id?.startsWith(works)) return 'skip';
      if (id) starts.push({ id, at: text.length });
      // The segmenter takes the end of a line for the end of a sentence, and prose is wrapped by hand.
      if (node.type === 'text' || node.type === 'inlineCode') text += node.value.replace(/\s*\n\s*/g, ' ');
      return undefined;
    });
    const parts = sentencesOf(text);
    for (const { id, at } of starts) {
      const part = parts.findLast(({ index }) => index <= at);
      if (part && !found.has(id)) found.set(id, part.segment.replace(/\s*\[[\s,\u200a–]*\]/g, '').trim());
    }
  });
  return [...found].map(([id, sentence]) => ({ id, sentence }));
}

/** Replaces `[@29-31]` by linked numbers. */
function cite(root: Root, names: Names, references: Set<NodeId>, complain: Complain): void {
  visit(root, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[@')) return;
    const out: PhrasingContent[] = [];
    let from = 0;
    for (const found of node.value.matchAll(citation)) {
      out.push({ type: 'text', value: `${node.value.slice(from, found.index).replace(/\s+$/, '\u00a0')}[` });
      from = found.index + found[0].length;
      const parts = found[1]!.split(',').map((part) => part.trim());
      parts.forEach((part, place) => {
        const [first, last] = part.split(/\s*[-–]\s*/).map(Number) as [number, number?];
        const linked = [first, ...(last === undefined ? [] : [last])].map((number) => reference(number));
        for (let number = first; number <= (last ?? first); number++) {
          const id = names.referenceOf(number);
          if (id) references.add(id);
          else complain(node, 'reference-resolves', `no reference has the number ${number}`);
        }
        out.push(...(place > 0 ? [comma] : []), linked[0]!, ...(linked[1] ? [dash, linked[1]] : []));
      });
      out.push({ type: 'text', value: ']' });
    }
    out.push({ type: 'text', value: node.value.slice(from) });
    parent.children.splice(index, 1, ...out);
    return index + out.length;
  });

  function reference(number: number): PhrasingContent {
    const id = names.referenceOf(number);
    const text: Text = { type: 'text', value: String(number) };
    if (!id) return text;
    return {
      type: 'link',
      url: `/${id}/`,
      children: [text],
      data: { hProperties: { className: ['cite'], dataEntry: id } },
    };
  }
}

const comma: Text = { type: 'text', value: ',\u200a' };
const dash: Text = { type: 'text', value: '–' };

/** Sets Unicode sub- and superscripts as `<sub>` and `<sup>`, so that they read, copy and are found as plain text. */
function setRuns(root: Root): void {
  visit(root, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined) return;
    node.value = bindUnits(node.value);
    const parts = runs(node.value);
    if (parts.every((part) => part.level === 'line')) return;
    const children = parts.map(({ level, text }): PhrasingContent =>
      level === 'line'
        ? { type: 'text', value: text }
        : { type: 'emphasis', children: [{ type: 'text', value: text }], data: { hName: level as Element['tagName'] } },
    );
    parent.children.splice(index, 1, ...children);
    return index + children.length;
  });
}

function toText(root: Root): string {
  const out: string[] = [];
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') out.push(node.value);
    else if (node.type === 'paragraph' || node.type === 'listItem' || node.type === 'heading') out.push(' ');
  });
  return flatten(out.join('')).replace(/\s+/g, ' ').trim();
}
