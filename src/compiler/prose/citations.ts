import { beyond } from '../../source/bounds.ts';

/** A citation in text: where it stands, and its parts; `[@29-31,40]` has the parts 29–31 and 40. */
export interface Citation {
  readonly index: number;
  readonly length: number;
  readonly parts: readonly { readonly first: number; readonly last: number }[];
  /** What is wrong with it; undefined for a good one. */
  readonly problem?: string;
}

const grammar = /\[@(\d+(?:\s*[-–,]\s*\d+)*)\]/g;

/** The citations of a text, good ones and those whose numbers make no sense. */
export function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(grammar)].map((found) => {
    const written = found[1]!;
    const ranges = written.split(',').map((part) => part.trim().split(/\s*[-–]\s*/));
    const parts = ranges.map((range) => ({ first: Number(range[0]), last: Number(range.at(-1)) }));
    const problem = problemOf(ranges, parts);
    return { index: found.index, length: found[0].length, parts, ...(problem === undefined ? {} : { problem }) };
  });
}

function problemOf(
  written: readonly (readonly string[])[],
  parts: readonly { readonly first: number; readonly last: number }[],
): string | undefined {
  const tooMany = beyond('cited', parts.length);
  if (tooMany !== undefined) return tooMany;
  if (written.some((range) => range.length > 2)) return 'a range has two ends, such as [@29-31]';
  if (written.flat().some((number) => /^0\d/.test(number)))
    return 'a reference number has no zero before it; remove the zero';
  for (const { first, last } of parts) {
    const strange = beyond('reference', first) ?? beyond('reference', last) ?? beyond('range', last - first);
    if (strange !== undefined) return strange;
  }
  const rising = parts.every(({ first }, index) => index === 0 || first > parts[index - 1]!.last);
  const ranges = parts.every(({ first, last }, index) => written[index]!.length === 1 || last > first);
  return rising && ranges ? undefined : 'the numbers of a citation rise, and each stands once, such as [@29-31,40]';
}
