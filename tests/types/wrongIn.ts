import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { placeInPage, typedOf, type Fault, type Typed } from './typed.ts';

/** Where pages stand as scripts, as they lie in the project; nothing but this makes it. */
const folder = '.build/typed-pages';

/** As Astro’s own checker has it. A page finds other pages here, and all else where that stands. */
const settings = {
  extends: '../../tsconfig.json',
  include: [
    '**/*',
    '../../src/**/*.d.ts',
    '../../node_modules/astro/env.d.ts',
    '../../node_modules/astro/astro-jsx.d.ts',
  ],
  exclude: [],
  compilerOptions: {
    rootDirs: ['.', '../..'],
    target: 'ESNext',
    module: 'ESNext',
    jsx: 'preserve',
    resolveJsonModule: true,
    allowJs: true,
    isolatedModules: true,
  },
};
const onlyTypes = {
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true },
};

/** What oxlint writes down, with places in bytes. */
interface Told {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly offset: number; readonly length: number } }[];
  }[];
  readonly number_of_files: number;
}

/** All pages below a folder of the project. */
export const pagesIn = (root: string): readonly string[] =>
  globSync(`${root}/**/*.astro`)
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** What is wrong with the types in these pages of the project, a line each: `file:line:column what`. */
export function wrongIn(pages: readonly string[]): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  const parts = new Map<string, { readonly page: string; readonly part: Typed }>();
  const faults = new Map<string, Fault[]>(pages.map((page) => [page, []]));
  const texts = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));
  for (const [page, text] of texts) {
    const typed = typedOf(page, text);
    for (const part of typed.parts) parts.set(resolve(write(`${page}${part.suffix}`, part.code)), { page, part });
    faults.get(page)!.push(...typed.faults);
  }
  for (const { filename, message, code = 'it cannot be read', labels } of compiled([...parts.keys()])) {
    const { page, part } = parts.get(resolve(filename))!;
    const rule = /TS\d+/.exec(code)?.[0] ?? code;
    const { offset, length } = labels[0]?.span ?? { offset: 0, length: 0 };
    const bytes = Buffer.from(part.code);
    const units = (from: number, size: number): number => bytes.subarray(from, from + size).toString().length;
    const at = placeInPage(part, units(0, offset), units(offset, length), rule);
    const said = `${rule}: ${message.replaceAll(`${resolve('.')}/`, '')}`;
    if (at !== undefined) faults.get(page)!.push({ at, said });
  }
  return [...faults].flatMap(([page, own]) =>
    own
      .sort((one, other) => one.at - other.at || (one.said < other.said ? -1 : 1))
      .map(({ at, said }) => `${page}:${placeOf(texts.get(page)!, at)} ${said}`),
  );
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** What the compiler of TypeScript 7, which is in oxlint, says of these files. */
function compiled(files: readonly string[]): Told['diagnostics'] {
  write('tsconfig.json', JSON.stringify(settings));
  const config = write('oxlint.json', JSON.stringify(onlyTypes));
  const { stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/oxlint'),
    ['-c', config, '--no-ignore', '-f', 'json', ...files.map((file) => relative('.', file))],
    { encoding: 'utf8', env: { ...process.env, GOGC: 'off', GOMEMLIMIT: '3GiB' }, maxBuffer: 2 ** 28 },
  );
  const told = stdout.startsWith('{') ? (JSON.parse(stdout) as Told) : undefined;
  if (told?.number_of_files !== files.length)
    throw new Error(`the pages could not be read:\n${stdout.slice(0, 2_000)}${stderr}`);
  return told.diagnostics;
}
