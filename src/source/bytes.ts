import { placer, type Flaw } from './flaw.ts';

/** The text of bytes, or what of them is no UTF-8. */
export type Decoded = { readonly text: string } | { readonly flaw: Flaw };

/** Making one takes longer than decoding a file. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes UTF-8; what is none is a flaw with its place, never a replaced character. */
export function decode(bytes: Uint8Array): Decoded {
  const rule = 'text-is-utf8';
  if (isUtf16(bytes)) return { flaw: { line: 1, column: 1, rule, message: 'the file is UTF-16; save it as UTF-8' } };
  const text = decoder.decode(bytes);
  const bad = firstBadByte(text, bytes);
  if (!bad) return { text };
  const { offset, byte, more } = bad;
  const message = `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} is not UTF-8${hint(byte)}${more > 0 ? `, nor ${more === 1 ? 'is' : 'are'} ${more} more` : ''}; save the file as UTF-8`;
  return { flaw: { ...placer(text)(offset), rule, message } };
}

/** UTF-16 begins with a mark of its byte order. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** What an old Western encoding means by the byte. */
const hint = (byte: number): string => (byte >= 0xa0 ? ` (“${String.fromCharCode(byte)}” in Latin-1)` : '');

/** The first replacement character that stands for a byte rather than for itself: where it is in the text, and how many follow. */
function firstBadByte(
  text: string,
  bytes: Uint8Array,
): { readonly offset: number; readonly byte: number; readonly more: number } | undefined {
  let at = 0;
  let from = 0;
  for (let offset = text.indexOf('\uFFFD'); offset !== -1; offset = text.indexOf('\uFFFD', offset + 1)) {
    at += Buffer.byteLength(text.slice(from, offset));
    from = offset;
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) continue;
    // From here on the lengths no longer tell where a byte is; it is enough to count.
    return { offset, byte: bytes[at]!, more: text.slice(offset + 1).split('\uFFFD').length - 1 };
  }
  return undefined;
}
