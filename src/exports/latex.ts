import { runs } from '../chemistry/markup.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '≈': '$\\approx$',
  μ: 'µ',
  '\u00a0': '~',
  '\u202f': '~',
};

/** Text for a BibTeX field: special characters escaped, sub- and superscripts in mathematics (`Na$_{15}$Sn$_{4}$`), the rest UTF-8. */
export function latex(text: string): string {
  return runs(text)
    .map(({ level, text: run }) =>
      level === 'line'
        ? escape(run)
        : level === 'sub'
          ? `$_{${run}}$`
          : [...run.replaceAll('−', '-')].map(raised).join(''),
    )
    .join('');
}

const digits: Readonly<Record<string, string>> = { 1: '¹', 2: '²', 3: '³' };

/** Zotero misreads `$^{-2}$`; it reads `$^-$` and the raised digits that Latin 1 has. */
const raised = (character: string): string => digits[character] ?? `$^${escape(character)}$`;

const escape = (text: string): string =>
  text.replace(/[\\~^≈μ\u00a0\u202f]|[{}$&%#_]/gu, (character) => escapes[character] ?? `\\${character}`);
