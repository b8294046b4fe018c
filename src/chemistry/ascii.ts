import { greek } from './spellingTables.ts';
import type { Substance } from './tree.ts';
import { inRuns, type Run } from './write.ts';

const names = new Map(Object.entries(greek).map(([name, letter]) => [letter, name]));
const signs: Readonly<Record<string, string>> = {
  '·': '*',
  '•': '*',
  '–': '-',
  '′': "'",
  '″': "''",
  '±': '+-',
  '□': '[]',
  '≡': '#',
};

const plain = (text: string): string =>
  text.replace(/[^\x20-\x7e]/gu, (character) => names.get(character) ?? signs[character] ?? character);

/** A substance in ASCII, which `read` gives back: `CuSO4*5H2O`, `SO4^2-`, `Na1-xCoO2`, `alpha-Fe2O3`. */
export function ascii(substance: Substance): string {
  const runs = inRuns(substance);
  const counted = runs.some(({ level, text }) => level === 'line' && /^\d/.test(text));
  return runs.map((run, place, all) => inAscii(run, all[place - 1], all[place + 1], counted)).join('');
}

function inAscii({ level, text }: Run, before: Run | undefined, after: Run | undefined, counted: boolean): string {
  switch (level) {
    case 'line':
      return plain(text);
    case 'sub':
      return needsBraces(text, before, after, counted) ? `_{${plain(text)}}` : plain(text);
    case 'sup':
      if (/^\d+$/.test(text)) return `^${text}`;
      if (after !== undefined && !/^(?:[@/|:]|\((?:[a-z]|-?\d))/.test(after.text)) return `^{${plain(text)}}`;
      if (/^[+-]$/.test(text) && before?.level === 'line' && !/[\d)]$/.test(before.text)) return text;
      return /^\d*\.?\d*[n]?[+-]$/.test(text) ? `^${text}` : `^{${plain(text)}}`;
  }
}

/** Whether an amount on the line would be taken for something else: `Sn` for S with n, `2.5H2O` for an adduct. */
const needsBraces = (amount: string, before: Run | undefined, after: Run | undefined, counted: boolean): boolean =>
  /[()]/.test(amount) ||
  (/^[^\dx]/.test(amount) && /[A-Za-z]$/.test(before?.text ?? '')) ||
  (/^[a-z]/.test(amount) && /^\w{3,}$/.test(before?.text ?? '')) ||
  (/^(?:[^01]|\d\d+)\./.test(amount) && (counted || /^[HDNCMETdp(]/.test(after?.text ?? ''))) ||
  (/^[a-z]/.test(amount) && /[DT]$/.test(before?.text ?? '')) ||
  /^[a-z]/.test(after?.text ?? '');
