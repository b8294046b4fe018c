import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Field } from '../field/field.ts';
import { kindOfShape } from '../field/select.ts';
import { term } from '../field/term.ts';
import type { NodeId, Passage } from '../model/graph.ts';
import { passageAnchor, passageLocator, placesIn } from '../model/locator.ts';
import { isStillSo, noting, type Asked } from './asked.ts';
import type { Memory } from './memory.ts';
import type { Problem } from './problem.ts';
import { account, type LettersOf } from './prose/account.ts';
import { isBounded } from './prose/bounded.ts';
import { setRuns, toText } from './prose/characters.ts';
import { cite } from './prose/cite.ts';
import { complaints, type Complain } from './prose/complain.ts';
import { contextsOf } from './prose/contexts.ts';
import { placeNotes, setNotes, takeNotes, type Notes } from './prose/footnotes.ts';
import { joinLabels, resolveLinks } from './prose/links.ts';
import { proseQuestions, type Names } from './prose/names.ts';
import { cutPassages, type Cut } from './prose/passages.ts';
import { linkPlaces } from './prose/places.ts';
import { isShownWhole } from './prose/shown.ts';
import { treeOf } from './prose/tree.ts';
import type { Entry, SiteEntry } from './validate.ts';
import { walled } from './wall.ts';

export interface Rendered {
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

const writer = unified().use(remarkRehype).use(rehypeStringify);

/** Prose as it was set, and what it asked of the other entries. */
interface Kept {
  readonly passages: readonly Passage[];
  readonly asked: readonly Asked[];
}

/**
 * Renders an entry’s prose to passages of HTML: links to entries and citations resolved, formulas set; what is no prose is said.
 * What the memory has of it holds for as long as everything that it names is answered as it was.
 */
export function render(entry: Entry | SiteEntry, names: Names, field: Field, memory: Memory): Rendered {
  const from = [entry.kind, entry.slug, 'number' in entry.fields ? String(entry.fields.number) : '', entry.body];
  const kept = memory.recall('prose', entry.path, from) as Kept | undefined;
  if (kept && isStillSo(kept.asked, names)) return { passages: kept.passages, problems: [] };
  const heard = noting(names, proseQuestions);
  const rendered = walled(
    entry.path,
    () => renderProse(entry, heard.names, field),
    (problem): Rendered => ({ passages: [], problems: [problem] }),
  );
  if (rendered.problems.length === 0)
    memory.keep('prose', entry.path, from, { passages: rendered.passages, asked: heard.asked() } satisfies Kept);
  return rendered;
}

function renderProse(entry: Entry | SiteEntry, names: Names, field: Field): Rendered {
  const { complain, problems } = complaints(entry);
  if (!isBounded(entry.body, complain)) return { passages: [], problems };
  const tree = treeOf(entry.body);
  const letters = account(tree, entry.body, complain);
  joinLabels(tree, complain);
  const notes = takeNotes(tree, complain);
  const marked = entry.kind !== 'site' && term(field.kinds, entry.kind).shape === 'reading path';
  const passages = cutPassages(tree, marked, letters).map((cut) =>
    set(cut, { entry, marked, names, field, letters, notes, complain, problems }),
  );
  return { passages, problems };
}

interface About {
  readonly entry: Entry | SiteEntry;
  /** Its passages begin with marks. */
  readonly marked: boolean;
  readonly names: Names;
  readonly field: Field;
  readonly letters: LettersOf;
  readonly notes: Notes;
  readonly complain: Complain;
  readonly problems: readonly Problem[];
}

/** Sets one passage: what it names is linked, and what it is written in becomes HTML. */
function set({ mark, children }: Cut, about: About): Passage {
  const { entry, marked, names, field, letters, notes, complain, problems } = about;
  const root: Root = { type: 'root', children };
  placeNotes(root, notes);
  const mentions = new Set<NodeId>();
  const references = new Set<NodeId>();
  const self = entry.kind === 'site' ? undefined : (`${entry.kind}/${entry.slug}` as NodeId);
  resolveLinks(root, names, self, mentions, complain);
  cite(root, letters, names, references, complain);
  const contexts = contextsOf(root, `${kindOfShape(field, 'works')}/`);
  linkPlaces(root, names, `/${entry.kind}/${entry.slug}/`, placesIn(field.locators));
  const text = toText(root);
  setRuns(root);
  setNotes(root, notes);
  const html = writer.runSync(root);
  if (problems.length === 0 && !isShownWhole(root, html))
    complain(
      children[0]?.position?.start.offset ?? 0,
      'prose-is-shown-whole',
      'a part of this passage would not be on the page; write it in plainer Markdown',
    );
  const number = marked ? String((entry as Entry).fields.number) : '';
  return {
    mark,
    locator: marked ? passageLocator(number, mark, field.locators) : '',
    anchor: passageAnchor(mark),
    html: writer.stringify(html),
    text,
    mentions: [...mentions],
    contexts,
    references: [...references],
  };
}
