import { readTimes } from './amount.ts';
import { chargeOf, withSign } from './charge.ts';
import { isNuclide, markTracers } from './elements.ts';
import { ligands } from './namedGroups.ts';
import { readParts, unread } from './parts.ts';
import { isRefusal, refuse } from './refuse.ts';
import type { Part, Refusal, Unit } from './tree.ts';

/** Reads one formula unit, the whole of the text; `added` for the second and further units of an adduct. */
export function readUnit(text: string, bonds: boolean, added: boolean): Unit | Refusal {
  const nuclide = /^(?:(\d{1,3})([A-Z][a-z]?)|([A-Z][a-z]?)-(\d{1,3}))(?=$|\^|\d?[+-]$)/.exec(text);
  const [mass, element] = [nuclide?.[1] ?? nuclide?.[4], nuclide?.[2] ?? nuclide?.[3]];
  if (mass !== undefined && isNuclide(mass, element!))
    return readMarked(`^{${mass}}${element}${text.slice(nuclide![0].length)}`, bonds, added);
  // Written behind a lone symbol, a nought says that it has no charge.
  return readMarked(/^[A-Z][a-z]?0$/.test(text) ? text.replace('0', '(0)') : markTracers(text), bonds, added);
}

function readMarked(text: string, bonds: boolean, added: boolean): Unit | Refusal {
  const times = /^[A-Z]/.test(text) ? undefined : readTimes(text, 0, added ? Object.keys(ligands) : []);
  const start = times?.end ?? 0;
  const ligand = added ? text.slice(start) : '';
  const read = Object.hasOwn(ligands, ligand)
    ? { value: [{ kind: 'named', symbol: ligand } as const], end: text.length }
    : readParts(text, start, { depth: 0, bonds });
  if (isRefusal(read)) return read;
  // A letter that counts nothing is the beginning of a word: mA.
  if (read.value.length === 0)
    return refuse(/^\d/.test(text) ? read.end : 0, unread(text, /^\d/.test(text) ? read.end : 0));
  if (read.value.at(-1)!.kind === 'bond') return refuse(read.end, 'the bond leads nowhere');
  const bare: Unit = { ...(times ? { times: times.value } : {}), parts: read.value };
  return withTail(bare, text, read.end);
}

/** Gives a unit the charge that stands behind it, high, in brackets or on the line. */
function withTail(unit: Unit, text: string, end: number): Unit | Refusal {
  const tail = text.slice(end);
  if (tail === '') return settled(unit);
  const apart = /^(?:\^\{([^}]*)\}|\((\d*[+-]+)\)|\s?(·[+-])|\s(\d[+-]))$/.exec(tail);
  const charge = apart && chargeOf(apart[1] ?? apart[2] ?? apart[3] ?? apart[4]!);
  if (charge && !hasCharge(unit.parts.at(-1)!)) return settled({ ...unit, charge });
  if (/^(?:\++|-+)$/.test(tail) && !hasCharge(unit.parts.at(-1)!))
    return settled(withSign(unit, tail, text[end - 1] === '}'));
  if (hasCharge(unit.parts.at(-1)!)) return refuse(end, 'there are two charges');
  // The sign before the number: Fe+3, SO4-2.
  const [, sign, digit] = /^([+-])([1-8])$/.exec(tail) ?? [];
  if (
    sign === '+' ||
    (sign === '-' && unit.parts.length > 1 && unit.parts.some((part) => part.kind !== 'bond' && part.amount))
  )
    return settled({ ...unit, charge: chargeOf(`${digit}${sign}`)! });
  return refuse(end, tail.startsWith('^') ? 'what is set high is no charge' : unread(text, end));
}

/** A charge that is written at the last part alone is that of the whole: `SO₄²⁻`, `SO²⁻₄`. */
function settled(unit: Unit): Unit {
  const last = unit.parts.at(-1)!;
  const others = unit.parts.slice(0, -1);
  if (
    unit.charge !== undefined &&
    others.some(hasCharge) &&
    !hasCharge(last) &&
    (last.kind === 'atom' || last.kind === 'group')
  ) {
    const { charge, ...rest } = unit;
    return { ...rest, parts: [...others, { ...last, charge }] };
  }
  if (unit.charge !== undefined || !hasCharge(last) || others.some(hasCharge)) return unit;
  if (last.kind !== 'atom' && last.kind !== 'group') return unit;
  const { charge, ...bare } = last;
  return { ...unit, parts: [...others, bare], charge: charge! };
}

const hasCharge = (part: Part): boolean => (part.kind === 'atom' || part.kind === 'group') && part.charge !== undefined;
