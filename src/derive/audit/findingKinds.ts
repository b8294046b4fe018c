import { arithmetic } from '../../battery/arithmetic.ts';
import type { Field } from '../../field/field.ts';
import { activeCheck } from '../../field/premise.ts';
import * as words from '#words/audit.ts';
import type { FindingWords } from '../../model/finding.ts';

const conflict: FindingWords = {
  kind: 'conflict',
  prefix: 'conflict',
  ...words.conflict,
};
const account: FindingWords = {
  kind: 'account',
  prefix: 'account',
  ...words.account,
};

/** The questions the audit asks of a field, in the order the page shows them: those of any, and those that it switches on. */
export const findingKinds = (field: Field): readonly FindingWords[] => [
  conflict,
  account,
  ...arithmetic.flatMap(({ name, words: own }) => (activeCheck(field, name) && own(field)) ?? []),
];
