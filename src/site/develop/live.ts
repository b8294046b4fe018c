import { isAbsolute, join, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { HotChannelClient, Plugin, ViteDevServer } from 'vite';
import { projectFolder } from '../projectFolder.ts';
import { shown } from '../shown.ts';
import { blankPage } from './blankPage.ts';
import { watchFolder } from './watchFolder.ts';
import type { Standing } from './standing.ts';
import type { Wrong } from './wrong.ts';

/**
 * What `npm run dev` has besides the site: pages follow the content as it is written, problems stand on them, and `/draft/` says
 * what is missing. A build has none of it.
 */
export function live(folder: string): AstroIntegration {
  const content = watched(resolve(folder));
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        // Before there is a server: it waits for its own parts a minute at most, and much content takes longer to be read at first.
        await content.now();
        injectRoute({ pattern: '/draft/', entrypoint: './src/components/draft/DraftPage.astro', prerender: true });
        injectScript('page', "import '/src/islands/develop/problems.ts'");
        // A server of files answers at the address of a file; with “always” Astro’s would ask for a slash behind it.
        updateConfig({
          trailingSlash: 'ignore',
          vite: {
            plugins: [watchContent(content)],
            // Vite would look at all files of a folder where one changes, and at all pages that a build makes meanwhile.
            server: { watch: { ignored: [content.folder, join(projectFolder, '.build')].map(isWithin) } },
          },
        });
      },
      'astro:server:start': async () => {
        tell(await content.now());
      },
    },
  };
}

/** A folder of content and how it stands: read when it is first asked for, and again when something has changed. */
interface Watched {
  readonly folder: string;
  readonly now: () => Promise<Standing>;
  readonly again: () => Promise<Standing>;
}

function watched(folder: string): Watched {
  let last: Promise<Standing> | undefined;
  // Not with the configuration, which a build reads too.
  const again = (): Promise<Standing> => (last = import('./standing.ts').then(({ lookAgain }) => lookAgain(folder)));
  return { folder, again, now: () => last ?? again() };
}

const isWithin =
  (folder: string) =>
  (path: string): boolean => {
    const inner = relative(folder, path);
    return !inner.startsWith('..') && !isAbsolute(inner);
  };

const watchContent = ({ folder, now, again }: Watched): Plugin => ({
  name: 'watch-content',
  configureServer(server) {
    const look = async (): Promise<void> => {
      const before = await now();
      const after = await again();
      tell(after);
      if (after.good !== before.good) {
        forgetContent(server);
        server.ws.send({ type: 'full-reload' });
      } else server.ws.send('content:wrong', wrongIn(after));
    };
    let waiting: NodeJS.Timeout | undefined;
    const end = watchFolder(folder, () => {
      // An editor may write a file in several steps, and a branch brings many files at once.
      clearTimeout(waiting);
      waiting = setTimeout(() => void look(), 40);
    });
    server.httpServer?.once('close', end);
    server.ws.on('content:ask', (_: unknown, client: HotChannelClient) => {
      void now().then((standing) => client.send({ type: 'custom', event: 'content:wrong', data: wrongIn(standing) }));
    });
    showBlank(server, now);
  },
});

/** The modules that read the content: they are loaded anew after an edit, with those that import them, and no others. */
const readers = ['src/site/develop/standing.ts', 'src/site/siteAddress.ts'].map((path) => join(projectFolder, path));

function forgetContent({ environments }: ViteDevServer): void {
  const graph = environments['ssr']?.moduleGraph;
  for (const reader of readers)
    for (const module of graph?.getModulesByFile(reader.replaceAll('\\', '/')) ?? []) graph?.invalidateModule(module);
}

/** As long as content never was good there is nothing to show but what is wrong. */
function showBlank(server: ViteDevServer, now: Watched['now']): void {
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    void now().then((standing) => {
      if (standing.good) return next();
      response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8' }).end(blankPage(wrongIn(standing)));
    }, next);
  });
}

const wrongIn = ({ folder, good, problems }: Standing): Wrong => ({
  stale: good !== undefined && problems.length > 0,
  problems: problems.map((problem) => ({
    ...problem,
    file: join(folder, problem.path),
    shown: `${shown(folder)}/${problem.path}`,
  })),
});

function tell({ folder, problems }: Standing): void {
  for (const { path, line, column, message, rule } of problems)
    console.error(`${shown(folder)}/${path}:${line}:${column} error ${message} (${rule})`);
  console.log(
    problems.length === 0 ? 'No problems.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
  );
}
