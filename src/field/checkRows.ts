import type { Field } from './field.ts';
import type { Raw, VocabularyProblem } from './layers.ts';
import { checkNames, lacking, premiseOf } from './premise.ts';
import { at } from './rowProblem.ts';
import { suggest } from './suggest.ts';
import { find } from './term.ts';

/** Checks that a row names but does not switch on, and what the row lacks. */
export const checksOff = (field: Field): readonly string[] =>
  field.checks.flatMap((check) => {
    const premise = premiseOf(check.name);
    const missing = premise ? lacking(field, check, premise) : [];
    return missing.length === 0
      ? []
      : [
          `the check “${check.name}” is off: the vocabulary has no ${missing.map((one) => (one.startsWith('unit ') ? one : `checks.${check.name}.${one}`)).join(', ')}`,
        ];
  });

/** Rows of checks that the engine does not know, and keys that a check does not ask for. */
export function knownChecks({ checks }: Field, raw: Raw): readonly VocabularyProblem[] {
  // By what is written: a row that does not fit has an unknown name all the same.
  return [...(raw.tables.get('checks')?.keys() ?? [])].flatMap((name) => {
    const check = find(checks, name);
    const premise = premiseOf(name);
    if (!premise)
      return at(
        raw,
        'checks',
        name,
        [],
        `unknown check “${name}”${suggest(name, checkNames)}; allowed: ${checkNames.join(', ')}`,
      );
    if (!check) return [];
    const asked = {
      quantities: premise.quantities,
      conditions: [...premise.conditions, ...(premise.also?.conditions ?? [])],
      relations: premise.also?.relations ?? [],
      words: premise.words,
    };
    return (['quantities', 'conditions', 'relations', 'words'] as const).flatMap((part) =>
      Object.keys(check[part])
        .filter((key) => !asked[part].includes(key) && !(part === 'conditions' && premise.anyConditions))
        .flatMap((key) =>
          at(
            raw,
            'checks',
            name,
            [part, key],
            `the check “${name}” asks for no “${key}”${suggest(key, asked[part])}; allowed: ${asked[part].join(', ') || 'none'}`,
          ),
        ),
    );
  });
}
