import { elementsIn } from './composition.ts';
import { html, unicode } from './display.ts';
import { escapeHtml } from './markup.ts';
import { read } from './read.ts';

/** HTML of a formula as written in an entry: `CuSO4.5H2O` → `CuSO<sub>4</sub>·5H<sub>2</sub>O`; what is none stays as it is. */
export function formulaHtml(formula: string): string {
  const found = read(formula);
  return found.kind === 'refusal' ? escapeHtml(formula) : html(found);
}

/** A formula as written in an entry, in signs: `SO4^2-` → `SO₄²⁻`; what is none stays as it is. */
export function formulaText(formula: string): string {
  const found = read(formula);
  return found.kind === 'refusal' ? formula : unicode(found);
}

/** Why a text is no formula of a substance, in a sentence; undefined where it is one. */
export function whyNoFormula(text: string): string | undefined {
  const found = read(text);
  if (found.kind === 'name') return `“${text}” is an abbreviation, not a formula; list it under aliases`;
  return found.kind === 'refusal'
    ? `“${text}” is no formula: ${found.reason} (at character ${found.at + 1})`
    : undefined;
}

/** The elements of a formula as written in an entry, in alphabetical order; none where it is none. */
export function elementsOfFormula(formula: string): readonly string[] {
  const found = read(formula);
  return found.kind === 'refusal' ? [] : elementsIn(found);
}
