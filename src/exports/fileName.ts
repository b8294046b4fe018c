import type { Site } from '../model/graph.ts';

/** With what the names of downloaded files begin: the name of the site in lower case, words joined by `-`. */
export const fileName = ({ name }: Pick<Site, 'name'>): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'review';
