import { runs } from '../chemistry/markup.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '−': '$-$',
  '≈': '$\\approx$',
  '×': '$\\times$',
  µ: '$\\mu$',
  μ: '$\\mu$',
  '\u00a0': '~',
  '\u202f': '~',
};

/** Text for a BibTeX field: special characters escaped, sub- and superscripts in mathematics (`Na$_{15}$Sn$_{4}$`), the rest UTF-8. */
export function latex(text: string): string {
  return runs(text)
    .map(({ level, text: run }) =>
      level === 'line' ? escape(run) : `$${level === 'sub' ? '_' : '^'}{${run.replaceAll('−', '-')}}$`,
    )
    .join('');
}

const escape = (text: string): string =>
  text.replace(/[\\~^−≈×µμ\u00a0\u202f]|[{}$&%#_]/gu, (character) => escapes[character] ?? `\\${character}`);
