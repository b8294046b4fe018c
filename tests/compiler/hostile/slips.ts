export { addresses } from './addresses.ts';
export { fields } from './fields.ts';
export { formulas } from './formulas.ts';
export { kinds } from './kinds.ts';
export { outcomes } from './outcomes.ts';
export { prose } from './prose.ts';
export { relations } from './relations.ts';
export { vocabulary } from './vocabulary.ts';
