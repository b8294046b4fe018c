import { edited } from '../fixture.ts';

/** What an author changed: files replaced, added or (null) removed. */
export type Changes = Readonly<Record<string, string | null>>;
/** The files of one slip. */
export type Cases = Readonly<Record<string, Changes>>;

/** A change of the coated foil. */
export const sn = (from: string, to: string): Changes => edited('materials/sn-cu.md', from, to);
/** More front matter of the bare foil. */
export const foil = (more: string): Changes =>
  edited('materials/cu-foil.md', 'summary: A foil of copper.', `summary: A foil of copper.\n${more}`);
/** A change of the challenge. */
export const dendrites = (from: string, to: string): Changes => edited('challenges/dendrites.md', from, to);
/** A change of the section. */
export const section = (from: string, to: string): Changes => edited('sections/section-1.md', from, to);
/** A change of the cited work. */
export const work = (from: string, to: string): Changes => edited('references/work-2020-1.md', from, to);
/** A change of the home page. */
export const index = (from: string, to: string): Changes => edited('index.md', from, to);
/** A file among the concepts. */
export const concept = (path: string, text: string): Changes => ({ [`concepts/${path}`]: text });
/** Front matter without a slip. */
export const good = '---\ntitle: Cell\nclass: quantity\nsummary: A cell.\n---\n';
/** An item of the relations of the bare foil. */
export const relation = (item: string): Changes => foil(`relations:\n  - ${item}`);
/** Evidence without a slip. */
export const evidence = 'at: §1 ¶1\n    cites: [1]\n    method: electrochemical\n    cell: half';
/** Another first result of the outcome. */
export const result = (item: string): Changes =>
  sn('- nucleation overpotential: 7 mV\n        baseline: { cu-foil: 44.5 mV }', `- ${item}`);
/** Another first condition of the outcome. */
export const condition = (line: string): Changes => sn('    current-density: 1 mA/cm2', `    ${line}`);
