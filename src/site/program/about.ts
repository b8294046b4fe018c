import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../kept/engine.ts';

/** What lies in the folder of a program: modules that render pages, files that pages ask for, and what is known of both. */
export const programNames = { modules: 'modules', assets: 'assets', about: 'about.json' } as const;

/** A style sheet of a page as Astro notes it, with more that is its own. */
export interface PageStyle {
  readonly sheet: SheetInFile | SheetInPage;
}
interface SheetInFile {
  readonly type: 'external';
  readonly src: string;
}
interface SheetInPage {
  readonly type: 'inline';
  readonly content: string;
}

/** What Astro notes of a page: its style sheets, in an order. */
export interface PageNotes {
  readonly styles: readonly PageStyle[];
}

/** What is known of a program. */
export interface About {
  /** The module that the others begin with, below those. */
  readonly entry: string;
  /** By route and component. */
  readonly pages: readonly (readonly [key: string, notes: PageNotes])[];
  /** Of all modules and assets. */
  readonly digest: string;
}

/** All files below a folder, relative to it, sorted. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A digest of all modules and assets of a program. */
export const digestOf = (program: string): string =>
  digest(
    ...[programNames.modules, programNames.assets].flatMap((part) =>
      filesBelow(join(program, part)).flatMap((path) => [path, readFileSync(join(program, part, path))]),
    ),
  );

/** What is known of the program in a folder; undefined where there is none, or none that is whole. */
export function aboutProgram(program: string): About | undefined {
  try {
    const about = JSON.parse(readFileSync(join(program, programNames.about), 'utf8')) as About;
    return about.digest === digestOf(program) ? about : undefined;
  } catch {
    // One that cannot be read is made anew.
    return undefined;
  }
}
