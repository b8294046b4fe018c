import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import Negotiator from 'negotiator';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this many bytes compressing saves no packet. */
export const smallest = 1400;

/** The best way of compressing that a request accepts. */
export function encodingOf(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(['br', 'gzip']);
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** What compresses so, in a pipeline. The quality is that at which both take about as long as the reading. */
export function compressor(encoding: Encoding): readonly Transform[] {
  switch (encoding) {
    case 'br':
      return [createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })];
    case 'gzip':
      return [createGzip({ level: 6 })];
    case 'identity':
      return [];
  }
}
