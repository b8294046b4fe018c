export { elements, isElement } from '../chemistry/elements.ts';

/** Symbols that in names nearly always mean the element itself and not a word or a letter. */
export const metals: ReadonlySet<string> = new Set(
  'Na Li K Mg Al Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge Zr Nb Mo Pd Ag In Sn Sb W Pt Au Hg Pb Bi'.split(' '),
);

/** Elements whose compounds form families that are searched together; oxygen or carbon would join everything. */
export const alloying: ReadonlySet<string> = new Set([...metals, 'P', 'S', 'Se']);
