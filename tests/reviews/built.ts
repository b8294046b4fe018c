import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { call, type Called } from '../commands/call.ts';

/** Builds a content folder into a folder; gives its exit code and what it printed. */
export const build = (content: string, out: string, ...more: readonly string[]): ReturnType<typeof run> =>
  run('build', '--content', content, '--out', out, ...more);

/** The same in this process, where it does not matter that it knows nothing of the build before. */
export const buildHere = (content: string, out: string, ...more: readonly string[]): Promise<Called> =>
  call('build', ['--content', content, '--out', out, ...more], { env: { SITE_URL: undefined } });

/** Runs a command as npm does; gives its exit code and what it printed. */
export function run(
  command: string,
  ...words: readonly string[]
): { readonly status: number | null; readonly printed: string } {
  const { SITE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './src/commands/quickly.mjs', `src/commands/${command}.ts`, ...words],
    { encoding: 'utf8', env },
  );
  return { status, printed: stdout + stderr };
}

/** The files of a built site, relative to its folder, sorted. */
export const filesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(site, path)).isFile())
    .sort();

/** Links of pages that lead to no file of the site, as `page: address`. */
export function brokenLinks(site: string): readonly string[] {
  return filesOf(site)
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .flatMap((page) => {
      const { document } = parseHTML(readFileSync(join(site, page), 'utf8'));
      const addresses = [...document.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')].map(
        (element) =>
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
      );
      return addresses.filter((address) => !leads(site, page, address)).map((address) => `${page}: ${address}`);
    });
}

function leads(site: string, page: string, address: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  if (/^[a-z]+:/.test(address) || path === '') return true;
  const target = posix.join(posix.dirname(page), path);
  return existsSync(join(site, path.endsWith('/') ? posix.join(target, 'index.html') : target));
}
