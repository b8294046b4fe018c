import { compact } from '../normalise.ts';
import type { NameHit } from './nameHit.ts';
import type { NameIndex } from './nameIndex.ts';

/**
 * Labels as they are stored: `ref. 72` → `[72]`, `section 3.1` → `§3.1`, `figure 2 (f)` → `Fig. 2f`, `3.1.2 para 6` → `3.1.2 ¶6`.
 * A paragraph or panel that is not there gives way to its section or figure.
 */
export function withoutLabel(index: NameIndex, query: string): string {
  const stored = query
    .replace(/^\s*(?:refs?\.?|references?|citation|no\.?|#|@)\s*\[?@?(\d{1,3})\]?\s*$/i, '[$1]')
    .replace(/^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)(?=10\.)/i, '')
    .replace(/^\s*(?:sections?|sec\.?)\s*(?=\d)/i, '§')
    .replace(/^\s*fig(?:ures?|s?\.)?\s*(?=\d)/i, 'Fig. ')
    .replace(/^\s*(Fig\. \d+)\s*\(?([a-z])\)?\s*$/i, '$1$2')
    .replace(/^\s*(§?\s*\d[\d.]*|abstract)[\s,]*(?:¶+|par(?:agraph|a)?\.?)\s*(\d+).*$/i, '$1 ¶$2');
  if (index.exact.has(compact(stored))) return stored;
  return stored.replace(/^(Fig\. \d+)[a-z]$/i, '$1').replace(/^(§?\s*\d[\d.]*|abstract) ¶.*$/i, '$1');
}

const shapes = [/^\[\d+\]$/, /^§[\d.]+$/, /^Fig\. \d+$/, /^Table \d+$/];

/** For a query that is nothing but the label of a place or work that the review does not have: the sentence that says so. */
export function missingPlace(index: NameIndex, query: string): string | undefined {
  const asked = withoutLabel(index, query.trim())
    .replace(/^§\s+/, '§')
    .replace(/^t(?=able \d)/, 'T');
  const shape = shapes.find((pattern) => pattern.test(asked));
  if (!shape) return undefined;
  const there = index.names.map(({ text }) => text).filter((text) => shape.test(text));
  if (there.length === 0 || there.includes(asked)) return undefined;
  const byNumber = there.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return `There is no ${asked}; the review has ${byNumber[0]} to ${byNumber.at(-1)}.`;
}

/** The numbers of several references cited together, as `[63,64]` or `refs. 33–35`; empty for anything else. */
export function citedTogether(query: string): readonly number[] {
  const list = /^\s*(?:\[|refs?\.?\s|references?\s)\s*\[?(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})+)\s*\]?\s*$/i.exec(query)?.[1];
  if (list === undefined) return [];
  return list
    .split(/[,;]/)
    .flatMap((part) => {
      const [first = NaN, last = first] = part.split(/[–-]/).map(Number);
      return Array.from({ length: Math.min(12, last - first + 1) || 0 }, (_, at) => first + at);
    })
    .slice(0, 24);
}

/** The anchor on the page of an entry that was found by a paragraph or panel: `§3.1.2 ¶6` → `p6`, `Fig. 2f` → `panel-f`. */
export function placeOf({ reason, name }: NameHit): string | undefined {
  const [, paragraph, panel] = (reason === 'name' && /^(?:.+ ¶(\d+)|Fig\. \d+([a-z]))$/u.exec(name)) || [];
  return paragraph ? `p${paragraph}` : panel && `panel-${panel}`;
}
