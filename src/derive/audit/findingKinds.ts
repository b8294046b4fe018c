import { arithmetic } from '../../battery/arithmetic.ts';
import type { Field } from '../../field/field.ts';
import { activeCheck } from '../../field/premise.ts';
import type { FindingWords } from '../../model/finding.ts';

const conflict: FindingWords = {
  kind: 'conflict',
  prefix: 'conflict',
  heading: 'Same quantity, different values',
  fits: 'Same quantity, same value',
  says: 'Two places give one subject, in the same test and under conditions that do not exclude each other, different values of one quantity.',
  about: 'value',
};
const account: FindingWords = {
  kind: 'account',
  prefix: 'account',
  heading: 'One paper, told in two ways',
  fits: 'One paper, told alike',
  says: 'Text, caption and table cite the same paper for the same test but differ in its conditions or in what was measured.',
  about: 'conditions',
};

/** The questions the audit asks of a field, in the order the page shows them: those of any, and those that it switches on. */
export const findingKinds = (field: Field): readonly FindingWords[] => [
  conflict,
  account,
  ...arithmetic.flatMap(({ name, words }) => (activeCheck(field, name) && words(field)) ?? []),
];
