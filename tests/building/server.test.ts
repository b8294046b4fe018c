import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules, headersText } from '../../src/site/headers.ts';
import { siteServer } from '../../src/site/server.ts';

const root = mkdtempSync(join(tmpdir(), 'sodiograph-'));
const site = join(root, 'site');
const long = 'Na '.repeat(5000);
const put = (path: string, text: string): void => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
};
put('index.html', '<h1>Home</h1>');
put('404.html', '<h1>No page has this address</h1>');
put('materials/na-bi/index.html', long);
put('_astro/a.12345678.js', 'export {};');
put('empty.txt', '');
put('.hidden', 'secret');
put('.well-known/security.txt', 'contact');
for (const name of [
  'r.bib',
  'r.ris',
  'r.jsonld',
  'g.cx2',
  'g.graphml',
  't.csv',
  'j.json',
  'i.svg',
  'x.xml',
  'n.txt',
  'f.woff2',
  'z.zip',
  'p.png',
  's.css',
  'SHA256SUMS',
  'u.unknown',
])
  put(`data/${name}`, 'data');
writeFileSync(join(root, 'secret.txt'), 'secret');
mkdirSync(join(root, 'secrets'));
writeFileSync(join(root, 'secrets', 'index.html'), 'secret');
symlinkSync('../secret.txt', join(site, 'link.txt'));
symlinkSync('../secrets', join(site, 'links'));
symlinkSync('index.html', join(site, 'inner.html'));
symlinkSync('circle', join(site, 'circle'));
execFileSync('mkfifo', [join(site, 'pipe')]);

const impatient = { headers: 1000, request: 1000, silence: 1500 };
const servers = [siteServer(site), siteServer(site, '/sub/'), siteServer(site, '/', impatient)];
let [port, subPort, impatientPort] = [0, 0, 0];
beforeAll(async () => {
  [port, subPort, impatientPort] = (await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) =>
          server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
        ),
    ),
  )) as [number, number, number];
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends bytes as they are, and gives all that comes back until the server ends the connection. */
function send(bytes: string | Buffer, to = port): Promise<Buffer> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const socket = connect(to, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => done(Buffer.concat(chunks)));
  });
}

/** One request that asks to close the connection, by its target and further lines of its head. */
async function ask(target: string, lines: readonly string[] = [], { method = 'GET', to = port } = {}): Promise<Answer> {
  const head = [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n');
  const bytes = await send(Buffer.from(head, 'latin1'), to);
  const at = bytes.indexOf('\r\n\r\n');
  const [first, ...rest] = bytes.subarray(0, at).toString('latin1').split('\r\n');
  const body = bytes.subarray(at + 4);
  const headers = Object.fromEntries(
    rest.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first!)?.[1]),
    headers,
    body: headers['transfer-encoding'] === 'chunked' ? unchunked(body) : body,
  };
}

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

const text = async (target: string, to = port): Promise<string> => (await ask(target, [], { to })).body.toString();

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
    expect(told.map(({ pattern }) => pattern)).toEqual(headerRules.map(({ pattern }) => pattern));
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
    expect(head!.body.length).toBe(0);
    expect({ ...head!.headers, date: '' }).toEqual({ ...get!.headers, date: '' });
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
    const server = siteServer(join(root, 'nowhere'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { status, body } = await ask('/', [], { to: (server.address() as AddressInfo).port });
    server.close();
    expect([status, body.toString()]).toEqual([404, 'Not Found\n']);
  });
});

/** What a server may be sent, and the status that comes back; none where nothing can. */
const hostile: readonly (readonly [string, string, number | undefined])[] = [
  ['a broken percent sign', 'GET /% HTTP/1.1', 400],
  ['half of one', 'GET /%a HTTP/1.1', 400],
  ['no letters of one', 'GET /%zz/ HTTP/1.1', 400],
  ['bytes that are no UTF-8', 'GET /%ff%fe HTTP/1.1', 400],
  ['an overlong slash', 'GET /%c0%af HTTP/1.1', 400],
  ['half a surrogate', 'GET /%ed%a0%80 HTTP/1.1', 400],
  ['NUL', 'GET /%00 HTTP/1.1', 400],
  ['NUL behind a name', 'GET /index.html%00.png HTTP/1.1', 400],
  ['a line break', 'GET /%0d%0aSet-Cookie:x HTTP/1.1', 400],
  ['raw UTF-8', 'GET /ü HTTP/1.1', 400],
  ['a star', 'GET * HTTP/1.1', 400],
  ['a name without a slash', 'GET index.html HTTP/1.1', 400],
  ['another scheme', 'GET ftp://x/ HTTP/1.1', 400],
  ['no path', 'GET http://x HTTP/1.1', 400],
  ['a query alone', 'GET ?q HTTP/1.1', 400],
  ['a long address', `GET /${'a'.repeat(9000)} HTTP/1.1`, 414],
  ['a long query', `GET /?${'a'.repeat(9000)} HTTP/1.1`, 414],
  ['an address longer than any head', `GET /${'a'.repeat(70_000)} HTTP/1.1`, 431],
  ['a long header', `GET / HTTP/1.1\r\nX: ${'a'.repeat(70_000)}`, 431],
  ['many headers', `GET / HTTP/1.1${'\r\nX: a'.repeat(20_000)}`, 431],
  ['a header without a name', 'GET / HTTP/1.1\r\n: x', 400],
  ['a header with a space before its colon', 'GET / HTTP/1.1\r\nX : x', 400],
  ['NUL in a header', 'GET / HTTP/1.1\r\nX: a\0b', 400],
  ['two lengths', 'GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2', 400],
  ['a length and chunks', 'GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked', 400],
  ['a length that is no number', 'GET / HTTP/1.1\r\nContent-Length: -1', 400],
  ['an unknown transfer encoding', 'GET / HTTP/1.1\r\nTransfer-Encoding: x, identity', 400],
  ['an expectation', 'GET / HTTP/1.1\r\nExpect: magic', 417],
  ['an upgrade', 'GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: websocket', 200],
  ['an unknown method', 'BREW / HTTP/1.1', 400],
  ['a method in lower case', 'get / HTTP/1.1', 400],
  ['another version', 'GET / HTTP/9.9', 400],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM', 400],
  ['another protocol', 'SSH-2.0-OpenSSH_9.0', 400],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['bytes', '\x00\xff\xfe\x80', 400],
];

describe('a hostile client', () => {
  it.each(hostile)('that sends %s gets its status', async (_, head, status) => {
    const hosted = /HTTP\/1\.1/.test(head)
      ? head.replace('HTTP/1.1', 'HTTP/1.1\r\nHost: x\r\nConnection: close')
      : head;
    const answer = await send(Buffer.from(`${hosted}\r\n\r\n`, 'latin1'));
    expect(answer.subarray(0, 12).toString('latin1')).toBe(`HTTP/1.1 ${status}`);
    expect(await text('/')).toBe('<h1>Home</h1>');
  });

  it('that names no host is refused', async () => {
    expect((await send('GET / HTTP/1.1\r\n\r\n')).toString()).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each([
    ['sends nothing', '', 408],
    ['never ends its head', 'GET / HTTP/1.1\r\nHost: x\r\nX: ', 408],
    ['never sends the body it announced', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n', 405],
    ['keeps its line open', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', 200],
  ])(
    'that %s is not waited for',
    async (_, head, status) => {
      const answer = (await send(head, impatientPort)).toString('latin1');
      expect([`HTTP/1.1 ${status}`, '']).toContain(answer.slice(0, 12));
    },
    60_000,
  );

  it('that takes no byte of its answer is not waited for', async () => {
    put('data/large.bin', 'x'.repeat(20_000_000));
    await new Promise<void>((closed) => {
      const socket = connect(impatientPort, '127.0.0.1');
      socket.on('close', () => closed()).on('error', () => undefined);
      socket.write('GET /data/large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
      socket.pause();
      // A paused socket does not notice that it was closed: only trying to write tells.
      const knock = setInterval(() => (socket.destroyed ? clearInterval(knock) : socket.write('GET')), 200);
      socket.on('close', () => clearInterval(knock));
    });
  }, 60_000);

  it('that hangs up in the middle leaves no file open', async () => {
    put('data/large.bin', 'x'.repeat(20_000_000));
    const open = (): number => execFileSync('ls', [`/proc/${process.pid}/fd`], { encoding: 'utf8' }).split('\n').length;
    const before = process.platform === 'linux' ? open() : 0;
    await Promise.all(
      Array.from(
        { length: 50 },
        () =>
          new Promise<void>((done) => {
            const socket = connect(port, '127.0.0.1');
            socket.on('close', () => done()).on('error', () => undefined);
            socket.write('GET /data/large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
            socket.once('data', () => socket.resetAndDestroy());
          }),
      ),
    );
    expect(await text('/')).toBe('<h1>Home</h1>');
    if (process.platform === 'linux') await expect.poll(open, { timeout: 30_000 }).toBeLessThan(before + 10);
  }, 60_000);

  it('that sends anything else gets an answer or none, and the next one is served', async () => {
    // The same few hundred at every run.
    let seed = 42;
    const draw = (most: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * most);
    };
    const heads = [
      'GET /materials/na-bi/ HTTP/1.1\r\nHost: x\r\nRange: bytes=0-10\r\nAccept-Encoding: br, gzip;q=0.5\r\n\r\n',
      'GET /../%2e%2e/%00/a?b#c HTTP/1.1\r\nHost: x\r\nIf-None-Match: "a", W/"b"\r\nIf-Range: "x"\r\n\r\n',
      'POST /data/t.csv HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    ];
    const odd = [
      '%',
      '\0',
      '\r\n',
      '\\',
      '..',
      '-',
      '999999999999',
      ';q=',
      ',',
      '\xff',
      '/',
      '?',
      '#',
      ' ',
      '=',
      '*',
      '"',
    ];
    const mutated = (head: string): string =>
      Array.from({ length: 1 + draw(4) }).reduce<string>((text) => {
        const at = draw(text.length);
        return text.slice(0, at) + odd[draw(odd.length)]! + text.slice(at + draw(4));
      }, head);
    const sent = Array.from({ length: 400 }, (_, at) => mutated(heads[at % heads.length]!));
    let answered = 0;
    for (let at = 0; at < sent.length; at += 50) {
      const answers = await Promise.all(
        sent
          .slice(at, at + 50)
          .map((head) => send(Buffer.from(`${head}GET / HTTP/1.0\r\n\r\n`, 'latin1'), impatientPort)),
      );
      for (const answer of answers) {
        const start = answer.subarray(0, 12).toString('latin1');
        expect(start).toMatch(/^(HTTP\/1\.1 (200|206|301|304|4\d\d))?$/);
        if (start !== '') answered += 1;
      }
    }
    expect(answered).toBeGreaterThan(300);
    expect(await text('/', impatientPort)).toBe('<h1>Home</h1>');
  }, 120_000);
});
