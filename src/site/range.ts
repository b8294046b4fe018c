import type { IncomingMessage } from 'node:http';
import { combineRanges, parse, type Range } from 'range-parser';

/**
 * The one part of a file of so many bytes that a request asks for; “none” when the file does not reach so far; undefined when
 * all of it is asked for, or in a way that a server may take so: several parts, a malformed range, one of another version.
 */
export function rangeOf(
  { method, headers }: IncomingMessage,
  size: number,
  versions: readonly string[],
): Range | 'none' | undefined {
  const { range, 'if-range': version } = headers;
  if (method !== 'GET' || range === undefined) return undefined;
  if (version !== undefined && !versions.includes(String(version))) return undefined;
  const { type, code, ranges } = parse(size, range);
  const isMalformed = (code & 1) !== 0;
  if (type !== 'bytes' || isMalformed) return undefined;
  const [one, ...others] = combineRanges(ranges);
  if (others.length > 0) return undefined;
  return one ?? 'none';
}
