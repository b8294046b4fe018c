import { headerFile } from '../headers.ts';
import type { Place } from './place.ts';

/**
 * What Netlify is to run. Headers it reads from the site itself, as Cloudflare Pages does; both take `404.html` for what is
 * missing and add the slash of a folder.
 */
export const netlifySample = ({ host, base }: Place): string =>
  [
    `# For Netlify; made by “npm run hosting -- netlify”. Headers are in dist/${headerFile}, which every build writes.`,
    '# For Cloudflare Pages set the same command, folder and variables in its form; it reads the same file of headers.',
    '[build]',
    '  command = "npm ci && npm run build && npm run publish:check"',
    '  publish = "dist"',
    '',
    '[build.environment]',
    '  NODE_VERSION = "24"',
    `  SITE_URL = "https://${host}${base === '/' ? '' : base.slice(0, -1)}"`,
    '',
  ].join('\n');
