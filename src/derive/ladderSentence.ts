import * as words from '#words/ladder.ts';
import type { Basis, Field } from '../field/field.ts';
import { find } from '../field/term.ts';
import type { LadderView } from '../field/views.ts';

interface Rung {
  readonly basis: Basis;
  readonly claims: readonly string[];
  readonly tied: readonly string[];
}

/** A ladder in two sentences: on what its claims rest, and how far what is tied to it was taken. */
export function ladderSentence(
  { bases }: Pick<Field, 'bases'>,
  { words: things }: LadderView,
  rungs: readonly Rung[],
  withoutData: number,
  tied: number,
): string {
  const nameOf = (basis: Basis): string => find(bases, basis)?.plural ?? basis;

  const direct = rungs.filter(({ claims }) => claims.length > 0).map(({ basis }) => nameOf(basis));
  const highest = rungs.findLast((rung) => rung.tied.length > 0);
  return `${basesOf(direct, withoutData)} ${
    tied === 0
      ? words.noneTied(things[0])
      : highest
        ? words.takenAsFar(tied, things, highest.tied.length, nameOf(highest.basis))
        : words.noneTested(tied, things)
  }`;
}

function basesOf(direct: readonly string[], withoutData: number): string {
  if (direct.length > 0) return withoutData > 0 ? words.restOnAndMore(direct, withoutData) : words.restOn(direct);
  return withoutData > 0 ? words.allWithoutData(withoutData) : words.noClaim;
}
