import type { Finding } from '../../model/finding.ts';
import { pairs } from './pairs.ts';

/**
 * Reports of one test at several places, by outcome: text and table cite one paper for it, give a quantity the same value,
 * and disagree in nothing.
 */
export function twinsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const joined = (kinds: readonly Finding['kind'][], verdict: Finding['verdict']): ReadonlySet<string> =>
    new Set(
      findings
        .filter((finding) => kinds.includes(finding.kind) && finding.verdict === verdict)
        .flatMap(({ readings }) => pairs(readings.flatMap(({ outcome }) => outcome ?? [])).map(keyOf)),
    );
  const samePaper = joined(['account'], 'consistent');
  const sameValue = joined(['conflict'], 'consistent');
  const apart = joined(['account', 'conflict', 'duration'], 'inconsistent');
  const both = [...samePaper].filter((key) => sameValue.has(key) && !apart.has(key)).map((key) => key.split(' '));
  const sides = both.flatMap(([a, b]) => [[a!, b!] as const, [b!, a!] as const]);
  return new Map([...Map.groupBy(sides, ([of]) => of)].map(([of, own]) => [of, own.map(([, twin]) => twin).sort()]));
}

const keyOf = (pair: readonly [string, string]): string => [...pair].sort().join(' ');
