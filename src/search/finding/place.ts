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

/** The anchor on the page of an entry that was found by a paragraph or panel: `§3.1.2 ¶6` → `p6`, `Fig. 2f` → `panel-f`. */
export function placeOf({ reason, name }: NameHit): string | undefined {
  const [, paragraph, panel] = (reason === 'name' && /^(?:.+ ¶(\d+)|Fig\. \d+([a-z]))$/u.exec(name)) || [];
  return paragraph ? `p${paragraph}` : panel && `panel-${panel}`;
}
