import { headerRules, headersOf } from '../headers.ts';
import { extensionsByType, textTypes, typesOfNames } from './types.ts';
import type { Place } from './place.ts';

/**
 * A server of nginx for a site. In nginx a location with a header of its own loses those of what is around it, so each says all.
 */
export function nginxSample({ host, base, folder }: Place): string {
  const lines = [
    '# For nginx; made by “npm run hosting -- nginx”. TLS is set up beside it, for example by certbot.',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${host};`,
    '  index index.html;',
    '  # Behind a proxy nginx knows neither name nor port; a relative redirect needs neither.',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...[...extensionsByType].map(([type, extensions]) => `    ${type} ${extensions.join(' ')};`),
    '  }',
    `  error_page 404 ${base}404.html;`,
    '  # Hidden files are not for readers, such as the list of what the build wrote.',
    '  location ~ /\\.(?!well-known/) { return 404; }',
    ...[...typesOfNames].flatMap(([name, type]) => exactly(base, folder, name, type)),
    ...(base === '/' ? [] : [`  location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    ...headerRules.flatMap(({ pattern }) => location(base, folder, pattern.replace(/\*$/, ''))),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function location(base: string, folder: string, path: string): readonly string[] {
  return [`  location ${base}${path.slice(1)} {`, `    alias ${folder}${path};`, ...headersIn(path), '  }'];
}

/** A file whose type its extension does not tell; all but the description of the search lie in the data folder. */
function exactly(base: string, folder: string, name: string, type: string): readonly string[] {
  const path = name.endsWith('.xml') ? `/${name}` : `/data/${name}`;
  return [
    `  location = ${base}${path.slice(1)} {`,
    `    alias ${folder}${path};`,
    '    types { }',
    `    default_type ${type};`,
    ...headersIn(path),
    '  }',
  ];
}

const headersIn = (path: string): readonly string[] =>
  Object.entries(headersOf(path)).map(([name, value]) => `    add_header ${name} "${value}" always;`);
