import type { Field, KindTerm } from './field.ts';

/** A kind as it is drawn and called. */
export type DrawnKind = Pick<KindTerm, 'name' | 'singular' | 'plural' | 'mark' | 'palette'>;

/** The kinds of entries, and that of reported outcomes where there is one. */
export const drawnKinds = ({ kinds, outcomes }: Pick<Field, 'kinds' | 'outcomes'>): readonly DrawnKind[] =>
  [...kinds, ...(outcomes ? [outcomes] : [])].map(({ name, singular, plural, mark, palette }) => ({
    name,
    singular,
    plural,
    mark,
    palette,
  }));
