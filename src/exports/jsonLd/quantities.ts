import type { Quantity } from '../../vocabulary/quantities.ts';

const electrochemistry = 'https://w3id.org/emmo/domain/electrochemistry#electrochemistry_';

/**
 * Quantities that EMMO’s electrochemistry domain (0.37.2) defines as we do. Its addresses say nothing by themselves: add one
 * only after reading its definition.
 */
export const emmoQuantities: Partial<Readonly<Record<Quantity, string>>> = {
  'Coulombic efficiency': `${electrochemistry}a5962e05_466d_46a4_8951_bea59d7326e5`,
  'initial Coulombic efficiency': `${electrochemistry}469b9516_a96d_4aa2_b8e5_05ae982e2084`,
  'exchange current density': `${electrochemistry}e9fd9ef9_adfe_46cb_b2f9_4558468a25e7`,
  overpotential: `${electrochemistry}1cd1d777_e67b_47eb_81f1_edac35d9f2c6`,
  'cycle life': `${electrochemistry}ae782b14_88ce_4cdd_9418_12aca00be937`,
};
