import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { aboutProgram, programNames, type PageNotes, type PageStyle } from './about.ts';

/** What the modules that Astro makes give. */
interface App extends StaticPathsApp {
  readonly manifest: SSRManifest;
  readonly setInternals: (internals: { readonly pagesByKeys: ReadonlyMap<string, PageNotes> }) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
}

/** A file of a site, below its root. */
interface Page {
  readonly file: string;
  readonly body: Uint8Array;
}

/** A route of a program: it can be told which pages it has. */
export interface Route {
  readonly component: string;
  /** Loads what renders it; other routes may share some of that. */
  readonly load: () => Promise<unknown>;
  readonly paths: () => Promise<readonly PathWithRoute[]>;
}

/** The routes of a program by their components, and how each of their pages is rendered. What is told of the content `comes` while the program is loaded. */
export async function loadProgram(
  program: string,
  comes: Promise<void>,
): Promise<{
  readonly routesOf: (isAsked: (component: string) => boolean) => readonly Route[];
  readonly render: (path: PathWithRoute) => Promise<Page>;
}> {
  const about = aboutProgram(program);
  if (!about) throw new Error('The program that renders pages is not whole.');
  const url = pathToFileURL(join(program, programNames.modules, about.entry)).href;
  const { app } = (await import(url)) as { readonly app: App };
  await comes;
  const named = namedAs(JSON.parse(process.env['SODIOGRAPH_SHEETS'] ?? '{}') as Readonly<Record<string, string>>);
  app.setInternals({
    pagesByKeys: new Map(about.pages.map(([key, { styles }]) => [key, { styles: styles.map(named) }])),
  });
  app.setOptions({ logger: { options: { destination: { write: tell } } }, settings: { scripts: [] } });
  // The address is that of this run, not of the one that made the modules.
  Object.assign(app.manifest, { site: process.env['SITE_URL'] });
  const { routeCache } = app;
  const load = (route: RouteData): Promise<unknown> => app.getComponentByRoute!(route);
  const routeOf = (info: SSRManifest['routes'][number]): Route => {
    const asked = new StaticPaths({
      manifest: { ...app.manifest, routes: [info] },
      ...(routeCache && { routeCache }),
      getComponentByRoute: load as NonNullable<StaticPathsApp['getComponentByRoute']>,
    });
    return { component: info.routeData.component, load: () => load(info.routeData), paths: () => asked.getAll() };
  };
  return {
    routesOf: (isAsked) => app.manifest.routes.filter(({ routeData }) => isAsked(routeData.component)).map(routeOf),
    render: (path) => renderOne(app, path),
  };
}

/** The file of a page below the root of the site. */
export function fileOf({ pathname, route }: PathWithRoute): string {
  const bare = pathname.replace(/^\/|\/$/g, '');
  return route.type !== 'page' ? bare : bare === '404' ? '404.html' : join(bare, 'index.html');
}

/** Style sheets as they are called with the fonts of this content. */
const namedAs =
  (sheets: Readonly<Record<string, string>>) =>
  ({ sheet, ...rest }: PageStyle): PageStyle => ({
    ...rest,
    sheet: sheet.type === 'external' ? { ...sheet, src: sheets[sheet.src] ?? sheet.src } : sheet,
  });

/** A program that complains has failed. */
function tell({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level !== 'error') return;
  console.error(`[ERROR] ${message}`);
  process.exitCode = 1;
}

async function renderOne(app: App, path: PathWithRoute): Promise<Page> {
  const { pathname, route } = path;
  const isPage = route.type === 'page';
  // As Astro itself asks for them.
  const address = isPage ? pathname.replace(/\/?$/, '/') : pathname;
  const response = await app.render(new Request(`http://localhost${encodeURI(address)}`), { routeData: route });
  if (response.status >= 300 && response.status < 400) throw new Error(`${address} leads elsewhere.`);
  return { file: fileOf(path), body: new Uint8Array(await response.arrayBuffer()) };
}
