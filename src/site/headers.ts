import { typesOfNames, typesOfRecords } from './hosting/types.ts';

/** Headers for the addresses that a pattern covers: a path, or the beginning of one with `*` for the rest. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What every host should send besides the files: our own server does, and `_headers` tells it to hosts that read such a file.
 * Two rules never set the same header, as hosts would join the values. A page says its own content policy, but that must not
 * name who may frame it. Hosts that read `_headers` let browsers ask again for what no rule makes immutable; so do we.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // Their names change with their bytes.
  { pattern: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { pattern: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** The file of a site that tells a host its headers, in the form of Netlify and Cloudflare Pages. */
export const headerFile = '_headers';

/**
 * Types of files that such hosts do not know, or take for another: by their ending, or where they lie. Only of the folder of data: hosts say
 * the type of a rule of the page for what is missing too.
 */
const typeRules: readonly HeaderRule[] = [
  ...typesOfRecords.map(({ extension, type, text }) =>
    typeRule(`/data/*.${extension}`, text ? `${type};charset=utf-8` : type),
  ),
  ...[...typesOfNames].map(([name, type]) =>
    typeRule(name === 'opensearch.xml' ? `/${name}` : `/data/${name}`, `${type};charset=utf-8`),
  ),
];

function typeRule(pattern: string, type: string): HeaderRule {
  return { pattern, headers: { 'Content-Type': type } };
}

/** The text of that file. */
export const headersText = (): string =>
  [...headerRules, ...typeRules]
    .flatMap(({ pattern, headers }) => [
      pattern,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join('');

/** The headers of an address below the root of the site, which begins with `/`. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const rules = headerRules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({ 'Cache-Control': 'no-cache' }, ...rules.map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
