import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import { compressor, encodingOf, smallest, type Encoding } from './compression.ts';
import { isText } from './contentType.ts';
import { rangeOf } from './range.ts';

/** A file that is open: it stays the same whatever a build does to its path meanwhile. */
export interface Sent {
  readonly handle: FileHandle;
  readonly stats: Stats;
  readonly type: string;
  /** Of a page that says that there is none, no part is sent and no validator. */
  readonly status: 200 | 404;
}

/** Answers a request with a file, as it asks: whole, a part, compressed, or that it has not changed. Closes the file. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, sent: Sent): Promise<void> {
  const { handle, stats, type, status } = sent;
  try {
    const found = status === 200;
    const range = found
      ? rangeOf(request, stats.size, [etagOf(stats, 'identity'), stats.mtime.toUTCString()])
      : undefined;
    const compressed = range === undefined && isText(type) && stats.size >= smallest;
    const encoding = compressed ? encodingOf(request) : 'identity';
    if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
    if (found) {
      const validators = { etag: etagOf(stats, encoding), 'last-modified': stats.mtime.toUTCString() };
      response.setHeader('ETag', validators.etag).setHeader('Last-Modified', validators['last-modified']);
      response.setHeader('Accept-Ranges', 'bytes');
      if (fresh(request.headers, validators)) return void response.writeHead(304).end();
    }
    if (range === 'none') return void response.writeHead(416, { 'Content-Range': `bytes */${stats.size}` }).end();
    response.setHeader('Content-Type', type);
    const { start, end } = range ?? { start: 0, end: stats.size - 1 };
    if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${stats.size}`);
    if (encoding === 'identity') response.setHeader('Content-Length', end - start + 1);
    else response.setHeader('Content-Encoding', encoding);
    response.writeHead(range ? 206 : status);
    if (request.method === 'HEAD' || stats.size === 0) return void response.end();
    await pipeline([handle.createReadStream({ start, end, autoClose: false }), ...compressor(encoding), response]);
  } finally {
    await handle.close();
  }
}

/** Names these bytes: another file, or this one written anew, has another name, and so has each way of compressing it. */
const etagOf = ({ size, mtimeMs, ino }: Stats, encoding: Encoding): string =>
  `"${[size, Math.round(mtimeMs), ino].map((part) => part.toString(36)).join('-')}-${encoding}"`;
