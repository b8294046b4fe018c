/** Where a host is to serve a site: under which name and path of the web, from which folder. */
export interface Place {
  /** A host name such as `review.org`. */
  readonly host: string;
  /** The path of the site, which begins and ends with `/`. */
  readonly base: string;
  /** The folder of the built site on the host, absolute. */
  readonly folder: string;
}

/** The place that the absolute address of a site names. */
export function placeAt(address: string, folder: string): Place {
  const { host, pathname } = new URL(address);
  return { host, base: pathname.replace(/\/*$/, '/'), folder: folder.replace(/\/+$/, '') };
}
