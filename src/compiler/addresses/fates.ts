import type { Published } from '../../model/published.ts';
import { beyond } from '../../source/bounds.ts';
import type { Problem } from '../problem.ts';
import { shapesOf } from './patterns.ts';
import { whyNoAddress } from './reserved.ts';
import type { Source } from '../../source/source.ts';

/** The file of a content folder that says what became of addresses that went. */
export const addressFile = 'addresses.txt';

/** One line: what became of an address, or of all that a `*` stands for; neither `to` nor `withdrawn` in a list of the old form. */
export interface Fate {
  readonly line: number;
  readonly address: Published;
  readonly to?: Published;
  readonly withdrawn?: string;
}

const word = '[A-Za-z0-9*](?:[A-Za-z0-9/.#*-]*[A-Za-z0-9*])?';
const grammar = new RegExp(`^(?<address>${word})(?: -> (?<to>${word})| withdrawn: (?<withdrawn>\\S.*))?$`);
const stars = (text: string): number => text.split('*').length - 1;

/** What `addresses.txt` says, and what is wrong with it; `unread` when it is too long to be read. */
export interface ReadFates {
  readonly fates: readonly Fate[];
  readonly problems: readonly Problem[];
  readonly unread?: true;
}

/** Reads `addresses.txt`; lines that are not understood, and what is said twice, are problems. */
export function readFates(source: Source | undefined): ReadFates {
  const problems: Problem[] = [];
  const complain = (line: number, message: string): void => {
    problems.push({ path: addressFile, line, column: 1, rule: 'address-is-kept', message });
  };
  const fates = new Map<string, Fate>();
  const lines = (source?.text ?? '').split(/\r?\n/);
  const tooMany = beyond('fates', lines.length);
  if (tooMany !== undefined) {
    complain(1, tooMany);
    return { fates: [], problems, unread: true };
  }
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (text.trim() === '' || text.startsWith('#')) continue;
    const groups = grammar.exec(text)?.groups as Omit<Fate, 'line'> | undefined;
    const earlier = groups && fates.get(groups.address);
    const tooLong = groups && beyondLength(groups);
    const whyNot = groups && whyNoAddress(groups.address);
    if (!groups || stars(groups.address) > 1 || stars(groups.to ?? '') > stars(groups.address))
      complain(
        line,
        `“${text.slice(0, 200)}” is not understood; write “address -> new address” or “address withdrawn: why”, with at most one * on each side`,
      );
    else if (tooLong !== undefined) complain(line, tooLong);
    else if (whyNot !== undefined) complain(line, `“${groups.address}” ${whyNot}`);
    else if (groups.address.includes('*') && groups.to === undefined && groups.withdrawn === undefined)
      complain(line, `“${groups.address}” says nothing of what became of it; add “-> new address” or “withdrawn: why”`);
    else if (earlier)
      complain(line, `“${groups.address}” stands in line ${earlier.line} already; remove one of the two`);
    else fates.set(groups.address, { line, ...groups });
  }
  const tooOdd = beyond('patterns', shapesOf([...fates.values()].filter(({ address }) => address.includes('*'))));
  if (tooOdd === undefined) return { fates: [...fates.values()], problems };
  complain(1, tooOdd);
  return { fates: [], problems, unread: true };
}

const beyondLength = ({ address, to = '', withdrawn = '' }: Omit<Fate, 'line'>): string | undefined =>
  beyond('address', Math.max(address.length, to.length)) ?? beyond('reason', withdrawn.length);
