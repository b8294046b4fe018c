import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../src/site/server.ts';
import { browserPath } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    readonly site: string;
    /** Its address at the root of a host, and below a sub-path; both end with `/`. */
    readonly root: string;
    readonly sub: string;
    /** A folder for the profiles of browsers. */
    readonly profiles: string;
  }
}

/** Builds the real content once, and serves the same files at `/` and at `/sub/`. */
export default async function setup(project: TestProject): Promise<() => void> {
  const site = '.build/site';
  const built = spawnSync(process.execPath, ['--import', './src/commands/quickly.mjs', 'src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SODIOGRAPH_OUT: site },
  });
  if (built.status !== 0) throw new Error(`the site does not build:\n${built.stdout}${built.stderr}`);
  const servers = [siteServer(site), siteServer(site, '/sub/')];
  // What is compressed for a browser beside it is only work for both; how little comes over a line is asked of a server as it is.
  for (const server of servers)
    server.prependListener('request', ({ headers }: IncomingMessage) => delete headers['accept-encoding']);
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) =>
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
        ),
    ),
  );
  // Each worker starts its own browser; the program, unpacked if need be, is here before they do.
  console.log(`browser: ${await browserPath()}`);
  const profiles = mkdtempSync(join(tmpdir(), 'browsers-'));
  project.provide('profiles', profiles);
  project.provide('site', site);
  project.provide('root', `http://127.0.0.1:${ports[0]}/`);
  project.provide('sub', `http://127.0.0.1:${ports[1]}/sub/`);
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    // A worker that is busy when all is done is ended before its browser has taken its profile away.
    rmSync(profiles, { recursive: true, force: true, maxRetries: 5 });
  };
}
