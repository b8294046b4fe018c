import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { clientOf, send } from './rawClient.ts';
import { serveSite } from './servedSite.ts';

const served = serveSite();
const port = await served.listen(served.site);
const impatientPort = await served.listen(served.site, '/', { headers: 1000, request: 1000, silence: 1500 });
const ask = clientOf(port);
const text = async (target: string, to = port): Promise<string> => (await ask(target, [], { to })).body.toString();
afterAll(served.stop);

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
    const hosted = head.includes('HTTP/1.1')
      ? head.replace('HTTP/1.1', 'HTTP/1.1\r\nHost: x\r\nConnection: close')
      : head;
    const answer = await send(Buffer.from(`${hosted}\r\n\r\n`, 'latin1'), port);
    expect(answer.subarray(0, 12).toString('latin1')).toBe(`HTTP/1.1 ${status}`);
    expect(await text('/')).toBe('<h1>Home</h1>');
  });

  it('that names no host is refused', async () => {
    expect((await send('GET / HTTP/1.1\r\n\r\n', port)).toString()).toMatch(/^HTTP\/1\.1 400 /);
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
    served.put('data/large.bin', 'x'.repeat(20_000_000));
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
    served.put('data/large.bin', 'x'.repeat(20_000_000));
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
    // An impatient server may hang up on a client of a machine that stands still for a second: then it is asked again.
    await expect.poll(() => text('/', impatientPort)).toBe('<h1>Home</h1>');
  }, 120_000);
});
