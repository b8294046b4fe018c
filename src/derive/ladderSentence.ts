import type { Basis, Field } from '../field/field.ts';
import { find } from '../field/term.ts';
import type { LadderView } from '../field/views.ts';
import { listed } from './listed.ts';

interface Rung {
  readonly basis: Basis;
  readonly claims: readonly string[];
  readonly tied: readonly string[];
}

/** A ladder in two sentences: on what its claims rest, and how far what is tied to it was taken. */
export function ladderSentence(
  { bases }: Pick<Field, 'bases'>,
  { words: [one, many] }: LadderView,
  rungs: readonly Rung[],
  withoutData: number,
  tied: number,
): string {
  const nameOf = (basis: Basis): string => find(bases, basis)?.plural ?? basis;
  const counted = (count: number, single: string, several = `${single}s`): string =>
    `${count} ${count === 1 ? single : several}`;
  const direct = rungs.filter(({ claims }) => claims.length > 0).map(({ basis }) => nameOf(basis));
  const highest = rungs.findLast((rung) => rung.tied.length > 0);
  const shown =
    direct.length > 0
      ? `Claims about it rest on ${listed(direct)}${withoutData > 0 ? `, ${counted(withoutData, 'further one')} on no data named` : ''}.`
      : withoutData > 0
        ? `${withoutData === 1 ? 'The one claim about it is' : `All ${withoutData} claims about it are`} stated without data.`
        : 'The review makes no claim about it on any basis.';
  const reach =
    tied === 0
      ? ` No ${one} is tied to it.`
      : highest
        ? ` Of ${counted(tied, one, many)} tied to it, ${highest.tied.length} ${highest.tied.length === 1 ? 'was' : 'were'} taken as far as ${nameOf(highest.basis)}.`
        : ` None of ${counted(tied, one, many)} tied to it was tested.`;
  return shown + reach;
}
