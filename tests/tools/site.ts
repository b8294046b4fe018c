import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/site/server.ts';

/** The real site, built as if it were published: with an address, so that no citation says that it is a preview. */
export const address = 'https://sodium.science/na-cc';

/** Builds it once for a file of tests; gives its folder. */
export function builtSite(): string {
  const site = '.build/tools-site';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/build.ts', '--out', site, '--site', address],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the site does not build:\n${stdout}${stderr}`);
  return site;
}

/** Serves it on this machine alone; gives where, and how to stop. */
export async function servedSite(site: string): Promise<{ readonly root: string; readonly stop: () => void }> {
  const server = siteServer(site);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => server.close().closeAllConnections(),
  };
}

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = siteServer('.').listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
