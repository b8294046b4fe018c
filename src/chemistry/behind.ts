import { readAmount, type Step } from './amount.ts';
import { chargeOf } from './charge.ts';
import { namedAt } from './namedGroups.ts';
import { refuse } from './refuse.ts';
import type { Amount, Bond, Charge, Part, Refusal } from './tree.ts';

/** Adds the amount and the charge that stand behind a part, in either order. */
export function withAmount<Kind extends Exclude<Part, Bond>>(
  part: Kind,
  text: string,
  start: number,
): Step<Kind> | Refusal {
  let end = start;
  let amount: Amount | undefined;
  let charge: Charge | undefined;
  for (let round = 0; round < 2; round++) {
    const high = /^\^\{([^}]*)\}/.exec(text.slice(end));
    const read = high ? chargeOf(high[1]!) : undefined;
    if (read && charge === undefined && part.kind !== 'named' && part.kind !== 'mix' && part.kind !== 'placeholder') {
      charge = read;
      end += high![0].length;
    }
    if (amount !== undefined || namedAt(text, end, false) !== undefined) continue;
    const found = readAmount(text, end);
    if (found === 'unread') {
      if (/^_\{\(?(?:s|l|g|aq|cr|am)\)?\}$/.test(text.slice(end))) break;
      return refuse(end + 2, 'what is set low is no amount');
    }
    if (found && isNought(found.value)) return refuse(end, 'what there is none of is not written');
    // [N1114]+ is an ammonium ion with chains of one and four carbon atoms, not a thousand nitrogen atoms.
    if (found && part.kind === 'atom' && /^[NP]$/.test(part.element) && /^\d{4,}/.test(found.value[0]?.number ?? ''))
      return refuse(end, 'the lengths of chains are no number of atoms');
    if (found) ({ value: amount, end } = found);
  }
  const value = { ...part, ...(charge === undefined ? {} : { charge }), ...(amount === undefined ? {} : { amount }) };
  return { value, end };
}

const isNought = (amount: Amount): boolean =>
  amount.every(({ number = '', symbol, sum }) => /^[0.]+$/.test(number) && symbol === undefined && sum === undefined);
