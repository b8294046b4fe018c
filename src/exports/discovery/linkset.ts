import type { Graph } from '../../model/graph.ts';
import { absolute } from '../address.ts';
import { crateName, packageName } from '../dataNames.ts';
import { json } from '../json.ts';
import { licenceAddress } from '../licence.ts';
import { mediaTypeOf } from '../mediaTypes.ts';

/** The typed links of the data page and of its files (RFC 9264, FAIR Signposting level 2). */
export function linkset({ site: about }: Graph, site: string, files: readonly string[]): string {
  const page = absolute(site, 'data/');
  const address = (name: string): string => absolute(site, `data/${name}`);
  const type = (name: string): string => mediaTypeOf(name).split(';')[0]!;
  const licence = licenceAddress(about);
  const describes = [packageName, crateName];
  return json({
    linkset: [
      {
        anchor: page,
        'cite-as': [{ href: page }],
        type: [{ href: 'https://schema.org/AboutPage' }, { href: 'https://schema.org/Dataset' }],
        ...(licence === undefined ? {} : { license: [{ href: licence }] }),
        describedby: describes.map((name) => ({ href: address(name), type: type(name) })),
        item: files
          .filter((name) => !describes.includes(name))
          .map((name) => ({ href: address(name), type: type(name) })),
      },
      ...files
        .filter((name) => !describes.includes(name))
        .map((name) => ({ anchor: address(name), collection: [{ href: page, type: 'text/html' }] })),
      ...describes.map((name) => ({ anchor: address(name), describes: [{ href: page, type: 'text/html' }] })),
    ],
  });
}
