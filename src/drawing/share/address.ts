import type { Gallery } from '../gallery.ts';

/** The address of the picture that is shown where a page is shared: that of the entry, where it has a drawing, else that of the site. */
export const shareAddress = (
  drawings: Gallery,
  node?: { readonly id: string; readonly slug: string },
): string | undefined => {
  if (node && drawings.figures(node.slug).length > 0) return `/share/${node.id}.png`;
  return drawings.home ? '/share/site.png' : undefined;
};
