import { joined, type DataFile } from '../../src/exports/pieces.ts';
import type { OfferedFile } from '../../src/exports/offeredFiles.ts';

/** A text on offer, whole. */
export const whole = ({ pieces }: DataFile): string => joined(pieces());

/** The texts among files on offer, whole. */
export const textsIn = (files: readonly OfferedFile[]): readonly { readonly name: string; readonly text: string }[] =>
  files.flatMap((file) => ('pieces' in file ? [{ name: file.name, text: whole(file) }] : []));
