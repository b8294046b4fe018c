/** Subjects that people look for near this one and that the review does not treat: words that ask for them, and what to say. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [
    /\b(solid[- ]state|solid electrolyte(?! inter)|polymer electrolyte|nasicon electrolyte|sulfide electrolyte|garnet|beta[- ]alumina)\b|固态电解质(?!界面)/,
    'solid electrolytes',
  ],
  [
    /\b(hard[- ]carbon|intercalation anode|sodium[- ]ion batter\w*|sibs?)\b/,
    'insertion anodes of sodium-ion batteries, such as hard carbon',
  ],
  [
    /\b(mxene|ti3c2\w*|graphene|cnts?|carbon nanotubes?|carbon (cloth|felt|paper)|carbon[- ]based collectors?)\b/,
    'collectors that are not metal: carbon cloth, graphene, MXenes',
  ],
  [
    /\b(sulfur cathode|na-s|room[- ]temperature sodium[- ]sulfur|polysulfides?|o2 batter\w*|sodium[- ]air|lithium[- ]sulfur|li-s)\b/,
    'metal–sulfur and metal–oxygen cells',
  ],
  [/\b(lithium metal anodes?|lifepo4|lfp|ncm\d*)\b|锂金属/, 'lithium metal anodes and their cathodes'],
  [/\b(zinc[- ]ion|magnesium|calcium|aqueous)\b/, 'batteries of zinc, magnesium or calcium, and aqueous cells'],
  [
    /\b(titanium|ti foil|molybdenum foil|iron foil|silver foil)\b/,
    'collectors of other metals than copper, aluminium, nickel and stainless steel',
  ],
  [/\b(price|market|lca|life[- ]cycle assessment|recycling|patent)\b/, 'markets, life-cycle assessment and recycling'],
  [/\b(perovskite|solar cells?|fuel cells?|supercapacitors?|electrocatal\w*)\b/, 'other devices than metal batteries'],
];

/** What the site does cover, in one sentence. */
export const covered =
  'This site retells one review, of modified metal current collectors (copper, aluminium, nickel, stainless steel) for sodium metal anodes.';

/** Subjects asked for that the review leaves out; takes a normalised query. */
export const notCovered = (query: string): readonly string[] =>
  subjects.flatMap(([words, says]) => (words.test(query) ? [says] : []));
