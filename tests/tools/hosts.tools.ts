import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddySample } from '../../src/site/hosting/caddy.ts';
import { nginxSample } from '../../src/site/hosting/nginx.ts';
import { headersText } from '../../src/site/headers.ts';
import { serveSite, type Served } from '../building/servedSite.ts';
import { folderOf, has, moduleOf } from './programs.ts';
import { freePort } from './site.ts';

/** What users and harvesters of a site ask for; every host must answer as our own server does. */
const paths = [
  '',
  'materials/na-bi/',
  'materials/na-bi',
  'no-such-page/',
  'no-such-file.bib',
  '_astro/a.12345678.js',
  ...'r.bib r.ris r.jsonld g.cx2 g.graphml t.csv j.json i.svg x.xml n.txt f.woff2 z.zip p.png s.css SHA256SUMS q.nq t.parquet t.trig t.xlsx u.unknown'
    .split(' ')
    .map((name) => `data/${name}`),
  'data/linkset.json',
  'opensearch.xml',
  '.hidden',
  '.well-known/security.txt',
];
const compared = [
  'content-type',
  'cache-control',
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'access-control-allow-origin',
];

/** Just what is used of the parser of Netlify. */
interface HeadersParser {
  parseAllHeaders(from: object): Promise<{
    readonly headers: readonly { readonly for: string; readonly values: Readonly<Record<string, string>> }[];
    readonly errors: readonly unknown[];
  }>;
}

let served: Served;
let folder: string;
const running: ChildProcess[] = [];

beforeAll(() => {
  served = serveSite();
  served.put('_headers', headersText());
  served.put('data/linkset.json', '{}');
  served.put('opensearch.xml', '<x/>');
  folder = mkdtempSync(join(tmpdir(), 'sodiograph-hosts-'));
  // Servers read as somebody else.
  chmodSync(served.root, 0o755);
});
afterAll(() => {
  for (const child of running) child.kill();
  served.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(host: 'nginx' | 'caddy', base: string): Promise<number> {
  const port = await freePort();
  const place = { host: 'localhost', base, folder: served.site };
  const file = join(folder, `${host}-${port}.conf`);
  if (host === 'nginx') {
    const sample = nginxSample(place)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('  listen [::]:80;\n', '');
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`);
    writeFileSync(
      file,
      `daemon off; worker_processes 1; pid ${file}.pid; error_log stderr;\nevents {}\nhttp { access_log off; ${kept.join(' ')}\n${sample}}\n`,
    );
    running.push(spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' }));
  } else {
    const sample = caddySample(place).replace('localhost {', `http://127.0.0.1:${port} {`);
    writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${sample}`);
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    running.push(spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { stdio: 'ignore', env }));
  }
  const child = running.at(-1)!;
  await expect
    .poll(() =>
      child.exitCode === null ? statusOf(`http://127.0.0.1:${port}${base}`) : `ended with ${child.exitCode}`,
    )
    .toBe(200);
  return port;
}

const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    ({ status }) => status,
    () => 0,
  );

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string | null>>;
}

async function ask(port: number, base: string, path: string): Promise<Answer> {
  const address = `http://127.0.0.1:${port}${base}${path}`;
  const response = await fetch(address, { redirect: 'manual' });
  const body = await response.text();
  const moved = response.status >= 300 && response.status < 400;
  const location = response.headers.get('location');
  return {
    path,
    status: moved ? 301 : response.status,
    location: location === null ? undefined : new URL(location, address).pathname,
    body: moved ? undefined : body,
    headers: moved
      ? {}
      : Object.fromEntries(
          compared.map((name) => [name, response.headers.get(name)?.toLowerCase().replace(/;\s*/g, '; ') ?? null]),
        ),
  };
}

describe.each(['nginx', 'caddy'] as const)('%s', (host) => {
  it.skipIf(!has(host)).each(['/', '/sub/'])(
    'with its sample serves a site at %s as our own server does',
    async (base) => {
      const own = await served.listen(served.site, base);
      const port = await start(host, base);
      for (const path of paths) expect(await ask(port, base, path)).toEqual(await ask(own, base, path));
      if (base !== '/') {
        const bare = await fetch(`http://127.0.0.1:${port}${base.slice(0, -1)}`, { redirect: 'manual' });
        expect([301, 308]).toContain(bare.status);
        expect(new URL(bare.headers.get('location')!, `http://127.0.0.1:${port}`).pathname).toBe(base);
        expect((await fetch(`http://127.0.0.1:${port}/elsewhere/`)).status).toBe(404);
      }
      const packed = await fetch(`http://127.0.0.1:${port}${base}materials/na-bi/`);
      expect(packed.headers.get('content-encoding')).toBe('gzip');
    },
  );
});

/** The type without what is said of its letters; of scripts and icons there is an older name. */
const typeOf = ({ headers }: Answer): string | undefined =>
  headers['content-type']
    ?.split(';')[0]!
    .replace('application/javascript', 'text/javascript')
    .replace(/^application\/xml$/, 'text/xml');

describe('Cloudflare Pages', () => {
  const wrangler = join(folderOf('TOOLS_MODULES') ?? '', 'node_modules/.bin/wrangler');

  it.skipIf(!existsSync(wrangler))('serves a site with its _headers as our own server does', async () => {
    const port = await freePort();
    const own = await served.listen(served.site);
    // The runtime that the package brings knows no later day than that of its making.
    const words = [
      'pages',
      'dev',
      served.site,
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--compatibility-date=2026-01-01',
    ];
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1', HOME: folder };
    running.push(spawn(wrangler, words, { cwd: folder, stdio: 'ignore', env }));
    await expect.poll(() => statusOf(`http://127.0.0.1:${port}/`)).toBe(200);
    for (const path of paths.filter((one) => !one.startsWith('.'))) {
      const [theirs, ours] = [await ask(port, '/', path), await ask(own, '/', path)];
      expect({ ...theirs, headers: {} }, path).toEqual({ ...ours, headers: {} });
      for (const name of compared) {
        // It lets every site read, and its word for “ask again” is another.
        if (name === 'access-control-allow-origin' || theirs.headers[name]?.includes('must-revalidate')) continue;
        if (path.startsWith('no-such') && name === 'cache-control') continue;
        if (name === 'content-type') {
          expect(typeOf(theirs), path).toBe(typeOf(ours));
          continue;
        }
        expect(theirs.headers[name], `${path}: ${name}`).toBe(ours.headers[name]);
      }
    }
  });
});

describe('Netlify', () => {
  const parser = moduleOf('netlify-headers-parser') as HeadersParser | undefined;

  it.skipIf(parser === undefined)('reads every rule of _headers', async () => {
    const file = join(served.site, '_headers');
    const { headers, errors } = await parser!.parseAllHeaders({
      headersFiles: [file],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(
      headers
        .map(({ for: pattern, values }) =>
          [pattern, ...Object.entries(values).map((one) => `  ${one.join(': ')}`)].join('\n'),
        )
        .join('\n'),
    ).toBe(headersText().trim());
  });
});
