import { escapeHtml } from './markup.ts';
import { highForms, lowForms } from './spellingTables.ts';
import type { Substance } from './tree.ts';
import { inRuns } from './write.ts';

const minus = (text: string): string => text.replaceAll('-', '−');

/** HTML with `<sub>` and `<sup>`: `Na<sub>2</sub>O`, `SO<sub>4</sub><sup>2−</sup>`. */
export const html = (substance: Substance): string =>
  inRuns(substance)
    .map(({ level, text }) => (level === 'line' ? escapeHtml(text) : `<${level}>${escapeHtml(minus(text))}</${level}>`))
    .join('');

/** Unicode text with low and high characters: `Na₂O`, `SO₄²⁻`, `La₂O₃₋δ`; what has no such form stands on the line. */
export const unicode = (substance: Substance): string =>
  inRuns(substance)
    .map(({ level, text }) => {
      const forms = level === 'sub' ? lowForms : highForms;
      return level === 'line' ? text : [...text].map((character) => forms.get(character) ?? character).join('');
    })
    .join('');
