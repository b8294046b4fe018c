import type { FormulaReader } from '../../search/composition.ts';
import { mayBeFormula } from '../../search/mayBeFormula.ts';
import { once } from '../dom/load.ts';

let loaded: FormulaReader | undefined;

/** Reads formulas once `formulasFor` has loaded what does; none before. */
export const formulas: FormulaReader = {
  readings: (text) => loaded?.readings(text) ?? [],
  openSystem: (text) => loaded?.openSystem(text),
};

const load = once(async () => {
  ({ formulas: loaded } = await import('../../search/formulas.ts'));
});

/** To be waited for before a text is searched for: loads what reads formulas where it may be one. */
export const formulasFor = async (text: string): Promise<void> => {
  if (mayBeFormula(text)) await load();
};
