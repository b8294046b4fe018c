import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { nativeImport } = createRequire(import.meta.url)('./nativeImport.ts') as typeof import('./nativeImport.ts');
let pages = 0;

/** The scripts of a page of a built site, to be run in Node. */
export interface PageScripts {
  /** Runs one, by its path below the site, as a page that is opened anew does: what it keeps is not that of another page. */
  readonly run: (path: string) => Promise<unknown>;
  readonly close: () => void;
}

/** Runs scripts of a built site, and tells of each that is loaded, by its path below the site. They find a page in the global object. */
export function scriptsOf(site: string, loaded: (path: string) => void): PageScripts {
  const folder = pathToFileURL(join(resolve(site), '_astro/')).href;
  const page = `?page=${++pages}`;
  const isOurs = (address: string | undefined): boolean =>
    address?.startsWith(folder) === true && address.endsWith(page);
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const isFirst = isOurs(specifier);
      if (!isFirst && !isOurs(context.parentURL)) return next(specifier, context);
      const url = isFirst ? specifier : new URL(specifier, context.parentURL).href + page;
      return { url, format: 'module', shortCircuit: true };
    },
    load: (url, context, next) => {
      if (!isOurs(url)) return next(url, context);
      const file = fileURLToPath(url);
      loaded(relative(resolve(site), file).replaceAll('\\', '/'));
      // At once: a file that comes later than the clock of a test goes on would be one that nobody waits for.
      return { source: readFileSync(file, 'utf8'), format: 'module', shortCircuit: true };
    },
  });
  return {
    run: (path) => nativeImport(`${folder}${path.slice('_astro/'.length)}${page}`),
    close: () => hooks.deregister(),
  };
}
