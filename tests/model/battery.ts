import { readField } from '../../src/field/read.ts';
import { batteryVocabulary } from '../field/battery.ts';

/** The vocabulary of a small review of batteries. */
export const { field } = readField(batteryVocabulary);
