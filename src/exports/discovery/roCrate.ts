import { readAuthors } from '../../people/readAuthor.ts';
import type { Graph } from '../../model/graph.ts';
import { absolute } from '../address.ts';
import { json } from '../json.ts';
import { authorThings } from '../jsonLd/people.ts';
import { licenceAddress, licenceTitle } from '../licence.ts';
import { measured } from '../measured.ts';
import type { OfferedFile } from '../offeredFiles.ts';
import { mediaTypeOf } from '../mediaTypes.ts';

/** The data folder as an RO-Crate 1.1 package: what it is, and each file with its type, size and checksum. */
export function roCrate({ site: about, nodes }: Graph, site: string, files: readonly OfferedFile[]): string {
  const licence = licenceAddress(about);
  const review = nodes.find(({ id }) => id === about.source)?.bibliography;
  const people = authorThings(readAuthors(about.editors)).map((person, index) => ({
    '@id': `#editor-${index + 1}`,
    ...person,
  }));
  return json({
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: about.title,
        description: `${about.tagline}. Entries, relations, measured values and statements with their evidence.`,
        url: absolute(site, 'data/'),
        version: about.version,
        datePublished: about.date,
        ...(licence === undefined ? { license: about.licence ?? 'not stated' } : { license: { '@id': licence } }),
        creator: people.map((person) => ({ '@id': person['@id'] })),
        ...(review === undefined ? {} : { isBasedOn: { '@id': '#source' } }),
        hasPart: files.map(({ name }) => ({ '@id': name })),
      },
      ...(licence === undefined ? [] : [{ '@id': licence, '@type': 'CreativeWork', name: licenceTitle(about) }]),
      ...(review === undefined
        ? []
        : [{ '@id': '#source', '@type': 'ScholarlyArticle', name: review.title, creditText: review.asPrinted }]),
      ...people,
      ...files.map((file) => ({
        '@id': file.name,
        '@type': 'File',
        name: file.name,
        encodingFormat: mediaTypeOf(file.name).split(';')[0],
        contentSize: String(measured(file).bytes),
        sha256: measured(file).sha256,
      })),
    ],
  });
}
