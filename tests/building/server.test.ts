import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../src/site/contentType.ts';
import { headerRules, headersText } from '../../src/site/headers.ts';
import { clientOf } from './rawClient.ts';
import { long, serveSite } from './servedSite.ts';

const served = serveSite();
const { root, site } = served;
const port = await served.listen(site);
const subPort = await served.listen(site, '/sub/');
const ask = clientOf(port);
const text = async (target: string, to = port): Promise<string> => (await ask(target, [], { to })).body.toString();
afterAll(served.stop);

describe('the server', () => {
  it('serves pages, below a sub-path too, and sends folders to their slash', async () => {
    expect(await text('/')).toBe('<h1>Home</h1>');
    expect(await text('/?q=na')).toBe('<h1>Home</h1>');
    expect(await text('/materials/na-bi/')).toBe(long);
    expect(await text('/materials/na-bi/index.html')).toBe(long);
    expect(await text('/sub/materials/na%2Dbi/', subPort)).toBe(long);
    expect(await text('http://localhost/?q')).toBe('<h1>Home</h1>');
    expect(await text('/.well-known/security.txt')).toBe('contact');
    expect(await text('/inner.html')).toBe('<h1>Home</h1>');
    for (const [target, to] of [
      ['/materials/na-bi?q=%C3%A9&x#y', port],
      ['/sub/materials/na-bi?q=%C3%A9&x', subPort],
    ] as const) {
      const { status, headers } = await ask(target, [], { to });
      expect([status, headers['location']]).toEqual([301, 'na-bi/?q=%C3%A9&x']);
    }
  });

  it('says of what is not there that it is not, with the page of the site', async () => {
    for (const [target, to] of [
      ['/missing', port],
      ['/missing/', port],
      ['/index.html/', port],
      ['/index.html/x', port],
      ['/_astro/', port],
      ['/_astro/missing.js', port],
      ['/materials', subPort],
      ['/sub', subPort],
      ['/subs/', subPort],
      ['/sub/missing/deep/down', subPort],
    ] as const) {
      const { status, headers, body } = await ask(target, [], { to });
      expect([target, status, body.toString()]).toEqual([target, 404, '<h1>No page has this address</h1>']);
      expect(headers).toMatchObject({ 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
    }
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/data/../../secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/./index.html',
    '/.hidden',
    '/data//t.csv',
    '/%2fetc/passwd',
    '/link.txt',
    '/links/',
    '/links',
    '/circle',
    '/pipe',
    `/${'a'.repeat(300)}`,
  ])('gives nothing away at %s', async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body.toString()).toBe('<h1>No page has this address</h1>');
  });

  it.each([
    ['/data/r.bib', 'application/x-bibtex;charset=utf-8'],
    ['/data/r.ris', 'application/x-research-info-systems;charset=utf-8'],
    ['/data/r.jsonld', 'application/ld+json;charset=utf-8'],
    ['/data/g.cx2', 'application/json;charset=utf-8'],
    ['/data/g.graphml', 'application/xml;charset=utf-8'],
    ['/data/t.csv', 'text/csv;charset=utf-8'],
    ['/data/j.json', 'application/json;charset=utf-8'],
    ['/data/i.svg', 'image/svg+xml;charset=utf-8'],
    ['/data/x.xml', 'text/xml;charset=utf-8'],
    ['/data/n.txt', 'text/plain;charset=utf-8'],
    ['/data/SHA256SUMS', 'text/plain;charset=utf-8'],
    ['/data/s.css', 'text/css;charset=utf-8'],
    ['/_astro/a.12345678.js', 'text/javascript;charset=utf-8'],
    ['/data/f.woff2', 'font/woff2'],
    ['/data/z.zip', 'application/zip'],
    ['/data/p.png', 'image/png'],
    ['/data/u.unknown', 'application/octet-stream'],
  ])('says what %s is: %s', async (target, type) => {
    expect((await ask(target)).headers['content-type']).toBe(type);
  });

  it('sends the headers that it tells other hosts to send', async () => {
    const told = headersText()
      .split(/^(?=\S)/m)
      .map((rule) => {
        const [pattern, ...lines] = rule.trimEnd().split('\n');
        return {
          pattern: pattern!,
          headers: lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2),
          ),
        };
      });
    const rest = told.slice(headerRules.length);
    expect(told.slice(0, headerRules.length).map(({ pattern }) => pattern)).toEqual(
      headerRules.map(({ pattern }) => pattern),
    );
    // What follows are types of files that others do not know: those that we send.
    expect(rest.length).toBeGreaterThan(10);
    for (const { pattern, headers } of rest)
      expect([pattern, headers]).toEqual([pattern, [['Content-Type', contentTypeOf(pattern.replace('*', 'file'))]]]);
    expect(told[0]!.headers).toContainEqual(['X-Content-Type-Options', 'nosniff']);
    for (const [target, rules] of [
      ['/', ['/*']],
      ['/materials/na-bi/', ['/*']],
      ['/_astro/a.12345678.js', ['/*', '/_astro/*']],
      ['/data/t.csv', ['/*', '/data/*']],
    ] as const) {
      const { headers } = await ask(target);
      for (const [name, value] of told
        .filter(({ pattern }) => (rules as readonly string[]).includes(pattern))
        .flatMap(({ headers }) => headers))
        expect([target, headers[name!.toLowerCase()]]).toEqual([target, value]);
    }
    expect((await ask('/')).headers).toMatchObject({ 'cache-control': 'no-cache' });
    expect((await ask('/')).headers).not.toHaveProperty('access-control-allow-origin');
    expect((await ask('/', [], { method: 'POST' })).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1, br;q=0', 'gzip'],
    ['*', 'br'],
    ['deflate', undefined],
    ['identity', undefined],
    ['', undefined],
    ['br;q=nonsense,,;', undefined],
  ])('compresses long texts for a client that takes “%s”: %s', async (accepted, encoding) => {
    const { headers, body } = await ask('/materials/na-bi/', [`Accept-Encoding: ${accepted}`]);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    const unpacked = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(unpacked.toString()).toBe(long);
    if (encoding) expect(body.length).toBeLessThan(500);
  });

  it('says that nothing changed while nothing did', async () => {
    for (const accepted of ['Accept-Encoding: br', 'Accept-Encoding: identity']) {
      const { headers } = await ask('/materials/na-bi/', [accepted]);
      for (const condition of [
        `If-None-Match: ${headers['etag']}`,
        `If-None-Match: "x", W/${headers['etag']}`,
        `If-Modified-Since: ${headers['last-modified']}`,
      ]) {
        const again = await ask('/materials/na-bi/', [accepted, condition]);
        expect([condition, again.status, again.body.length]).toEqual([condition, 304, 0]);
        expect(again.headers).toMatchObject({
          etag: headers['etag'],
          'cache-control': 'no-cache',
          vary: 'Accept-Encoding',
        });
      }
      for (const condition of ['If-None-Match: "x"', 'If-None-Match: ,,"', 'If-Modified-Since: yesterday'])
        expect((await ask('/materials/na-bi/', [accepted, condition])).status).toBe(200);
    }
    const [br, plain] = await Promise.all(
      ['br', 'identity'].map((accepted) => ask('/materials/na-bi/', [`Accept-Encoding: ${accepted}`])),
    );
    expect(br!.headers['etag']).not.toBe(plain!.headers['etag']);
  });

  it.each([
    ['bytes=0-3', 206, 'bytes 0-3/15000', 'Na N'],
    ['bytes=14998-', 206, 'bytes 14998-14999/15000', 'a '],
    ['bytes=-2', 206, 'bytes 14998-14999/15000', 'a '],
    ['bytes=-99999', 206, 'bytes 0-14999/15000', long],
    ['bytes=0-99999999999999999999999', 206, 'bytes 0-14999/15000', long],
    ['BYTES=1-1', 206, 'bytes 1-1/15000', 'a'],
    ['bytes=0-1,2-3', 206, 'bytes 0-3/15000', 'Na N'],
    ['bytes=15000-', 416, 'bytes */15000', ''],
    ['bytes=99999999999999999999-', 416, 'bytes */15000', ''],
    ['bytes=-0', 416, 'bytes */15000', ''],
    ['bytes=10-5', 200, undefined, long],
    ['bytes=abc', 200, undefined, long],
    ['bytes=-', 200, undefined, long],
    ['bytes=', 200, undefined, long],
    ['bytes', 200, undefined, long],
    ['=0-1', 200, undefined, long],
    ['bytes=0-1,9-10', 200, undefined, long],
    ['bytes=0-1, 10-5', 200, undefined, long],
    ['items=0-1', 200, undefined, long],
    ['bytes=1.5-2', 200, undefined, long],
    ['bytes=0x1-2', 200, undefined, long],
    [`bytes=${'0-1,'.repeat(3000)}5-`, 200, undefined, long],
  ])('answers Range: %.30s with %d', async (range, status, contentRange, body) => {
    const answer = await ask('/materials/na-bi/', [`Range: ${range}`, 'Accept-Encoding: gzip;q=0']);
    expect([answer.status, answer.headers['content-range'], answer.body.toString()]).toEqual([
      status,
      contentRange,
      body,
    ]);
    expect((await ask('/empty.txt', [`Range: ${range}`])).status).toBeOneOf([200, 416]);
  });

  it('sends a part only of the version that a client has', async () => {
    const { headers } = await ask('/materials/na-bi/', ['Accept-Encoding: identity']);
    const part = (version: string) => ask('/materials/na-bi/', ['Range: bytes=0-1', `If-Range: ${version}`]);
    expect((await part(headers['etag']!)).status).toBe(206);
    expect((await part(headers['last-modified']!)).status).toBe(206);
    expect((await part('"another"')).status).toBe(200);
  });

  it('sends heads without bodies', async () => {
    const [get, head] = await Promise.all([ask('/data/z.zip'), ask('/data/z.zip', [], { method: 'HEAD' })]);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect((await ask('/missing', [], { method: 'HEAD' })).body.length).toBe(0);
    expect((await ask('/data/z.zip', ['Range: bytes=0-1'], { method: 'HEAD' })).status).toBe(200);
    expect((await ask('/empty.txt')).headers['content-length']).toBe('0');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT'])(
    'does not do %s',
    async (method) => {
      const { status, headers } = await ask(method === 'CONNECT' ? 'example.org:443' : '/', [], { method });
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('serves the old site while a build exchanges it, and then the new one', async () => {
    renameSync(site, `${site}.previous`);
    try {
      expect(await text('/')).toBe('<h1>Home</h1>');
      mkdirSync(site);
      writeFileSync(join(site, 'index.html'), 'new');
      expect(await text('/')).toBe('new');
      expect((await ask('/missing')).status).toBe(404);
    } finally {
      rmSync(site, { recursive: true });
      renameSync(`${site}.previous`, site);
    }
    expect(await text('/')).toBe('<h1>Home</h1>');
  });

  it('answers in its own words where there is no site at all', async () => {
    const { status, body } = await ask('/', [], { to: await served.listen(join(root, 'nowhere')) });
    expect([status, body.toString()]).toEqual([404, 'Not Found\n']);
  });
});
