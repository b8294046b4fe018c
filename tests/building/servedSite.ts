import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { siteServer, type Patience } from '../../src/site/server.ts';

/** A text that is worth compressing. */
export const long = 'Na '.repeat(5000);

const data =
  'r.bib r.ris r.jsonld g.cx2 g.graphml t.csv j.json i.svg x.xml n.txt f.woff2 z.zip p.png s.css SHA256SUMS q.nq t.parquet t.trig t.xlsx u.unknown';

/** A small site, beside secrets, with links to both, and servers of it. */
export interface Served {
  readonly root: string;
  readonly site: string;
  readonly put: (path: string, text: string) => void;
  /** Starts one more server; gives its port. */
  readonly listen: (site: string, base?: string, patience?: Patience) => Promise<number>;
  readonly stop: () => void;
}

export function serveSite(): Served {
  const root = mkdtempSync(join(tmpdir(), 'sodiograph-'));
  const site = join(root, 'site');
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  put('index.html', '<h1>Home</h1>');
  put('404.html', '<h1>No page has this address</h1>');
  put('materials/na-bi/index.html', long);
  put('_astro/a.12345678.js', 'export {};');
  put('empty.txt', '');
  put('.hidden', 'secret');
  put('.well-known/security.txt', 'contact');
  for (const name of data.split(' ')) put(`data/${name}`, 'data');
  put('../secret.txt', 'secret');
  put('../secrets/index.html', 'secret');
  symlinkSync('../secret.txt', join(site, 'link.txt'));
  symlinkSync('../secrets', join(site, 'links'));
  symlinkSync('index.html', join(site, 'inner.html'));
  symlinkSync('circle', join(site, 'circle'));
  execFileSync('mkfifo', [join(site, 'pipe')]);

  const servers: ReturnType<typeof siteServer>[] = [];
  return {
    root,
    site,
    put,
    listen: (site, base, patience) =>
      new Promise((done) => {
        const server = siteServer(site, base, patience);
        servers.push(server);
        server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
      }),
    stop: () => {
      for (const server of servers) server.close().closeAllConnections();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
