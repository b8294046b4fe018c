/** Whether a path in a site is one that builds carry over: listed itself, or in a listed folder. */
export const isKept = (path: string, keep: readonly string[]): boolean =>
  keep.some((kept) => path === kept || path.startsWith(`${kept}/`));
