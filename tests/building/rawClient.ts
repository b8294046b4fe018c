import { connect } from 'node:net';

/** What came back; the body is put together, not unpacked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends bytes as they are, and gives all that comes back until the server ends the connection. */
export function send(bytes: string | Buffer, to: number): Promise<Buffer> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const socket = connect(to, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => done(Buffer.concat(chunks)));
  });
}

/** A client that asks a port, by default of `port`: one request that closes the connection, with further lines of its head. */
export const clientOf =
  (port: number) =>
  async (target: string, lines: readonly string[] = [], { method = 'GET', to = port } = {}): Promise<Answer> => {
    const head = [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join(
      '\r\n',
    );
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
  };

/** The body of an answer that came in chunks. */
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
