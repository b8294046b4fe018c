import type { Field } from '../field/field.ts';
import { selects } from '../field/select.ts';
import type { Layer } from '../field/views.ts';

/** The columns of every drawn graph in the order they are drawn; a field that names none has one for each kind. */
export const layersOf = ({ views, kinds }: Pick<Field, 'views' | 'kinds'>): readonly Layer[] =>
  views.layers.length > 0
    ? views.layers
    : kinds.map(({ name, plural }) => ({
        name,
        title: plural,
        of: { kinds: [name], classes: [] },
        rest: false,
      }));

/** The column of an entry, by its kind and main class; what fits none stands in that of the rest, or in the last. */
export function layerOf(
  field: Pick<Field, 'views' | 'kinds'>,
  node: { readonly kind: string; readonly classes: readonly string[] },
): number {
  const layers = layersOf(field);
  const found = layers.findIndex(({ of }) => selects(of, node));
  if (found !== -1) return found;
  const rest = layers.findIndex((layer) => layer.rest);
  return rest === -1 ? layers.length - 1 : rest;
}
