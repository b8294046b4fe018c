import { namedTypes } from '../../exports/mediaTypes.ts';
import { contentTypeOf, isText } from '../contentType.ts';

/** Every extension that a file of a site may have. */
const extensions = [
  'atom',
  'bib',
  'css',
  'csv',
  'cx2',
  'graphml',
  'html',
  'ico',
  'js',
  'json',
  'jsonld',
  'nq',
  'parquet',
  'png',
  'ris',
  'svg',
  'trig',
  'txt',
  'webmanifest',
  'woff2',
  'xlsx',
  'xml',
  'zip',
] as const;

/** What a host should say of a file by its extension: the media type, and whether it is a text in UTF-8. */
export interface TypeOfFiles {
  readonly extension: string;
  readonly type: string;
  readonly text: boolean;
}

/** The media types of a site’s files, as our own server sends them. */
export const typesOfFiles: readonly TypeOfFiles[] = extensions.map((extension) => {
  const full = contentTypeOf(`file.${extension}`);
  return { extension, type: full.split(';')[0]!, text: full.includes('charset') && isText(full) };
});

const ofTheWeb = new Set([
  'css',
  'html',
  'ico',
  'js',
  'json',
  'png',
  'svg',
  'txt',
  'webmanifest',
  'woff2',
  'xml',
  'zip',
]);

/** Those of records and data, which not every host knows. */
export const typesOfRecords: readonly TypeOfFiles[] = typesOfFiles.filter(({ extension }) => !ofTheWeb.has(extension));

/** Files whose type their extension does not tell: their names, and their types. */
export const typesOfNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(namedTypes),
  ['SHA256SUMS', 'text/plain'],
]);

/** The same by media type, each with its extensions. */
export const extensionsByType: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(typesOfFiles, ({ type }) => type)].map(([type, rows]) => [
    type,
    rows.map(({ extension }) => extension),
  ]),
);

/** Media types of texts, which are worth compressing and are in UTF-8. */
export const textTypes: readonly string[] = [
  ...new Set([...typesOfFiles.filter(({ text }) => text).map(({ type }) => type), ...typesOfNames.values()]),
];
