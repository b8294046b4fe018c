import { headerRules, headersOf } from '../headers.ts';
import type { Place } from './place.ts';
import { typesOfFiles, typesOfNames } from './types.ts';

/** A site of Caddy, which gets its certificate by itself. In a `route` the lines hold as they stand, later ones over earlier ones. */
export function caddySample({ host, base, folder }: Place): string {
  const site = ['route {', ...indented(inRoute(folder)), '}'];
  const lines = [
    '# For Caddy; made by “npm run hosting -- caddy”.',
    `${host} {`,
    ...indented([
      ...(base === '/'
        ? site
        : [
            `redir ${base.slice(0, -1)} ${base} 308`,
            `handle_path ${base}* {`,
            ...indented(site),
            '}',
            'handle {',
            '  error 404',
            '}',
          ]),
      'handle_errors {',
      ...indented([
        `root * ${folder}`,
        'rewrite * /404.html',
        ...headers('/', ''),
        'header Content-Type "text/html; charset=utf-8"',
        'file_server',
      ]),
      '}',
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const inRoute = (folder: string): readonly string[] => [
  `root * ${folder}`,
  'encode zstd gzip',
  ...headerRules.flatMap(({ pattern }) => headers(pattern.replace(/\*$/, ''), `${pattern} `)),
  'header ?Content-Type application/octet-stream',
  '# Deferred, as Caddy asks the system for types last; of those that are deferred the first that fits holds.',
  ...[...typesOfNames].flatMap(([name, type]) => typed(name.replace(/\W/g, '-'), `*/${name}`, type, true)),
  ...typesOfFiles.flatMap(({ extension, type, text }) => typed(extension, `*.${extension}`, type, text)),
  '# Hidden files are not for readers, such as the list of what the build wrote.',
  '@hidden {',
  '  path_regexp /\\.',
  '  not path /.well-known/*',
  '}',
  'error @hidden 404',
  'file_server',
];

const headers = (path: string, matcher: string): readonly string[] =>
  Object.entries(headersOf(path)).map(([name, value]) => `header ${matcher}${name} "${value}"`);

const typed = (name: string, path: string, type: string, text: boolean): readonly string[] => [
  `@${name} path ${path}`,
  `header @${name} {`,
  `  Content-Type "${type}${text ? '; charset=utf-8' : ''}"`,
  '  defer',
  '}',
];

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
