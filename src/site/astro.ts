import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failureIn } from './failure.ts';
import { besideKept, keeps, keptFolder } from './kept/folder.ts';
import { partText, type Part } from './parts/part.ts';
import { projectFolder } from './projectFolder.ts';

/** What Astro’s configuration and the pages read from the environment. */
export interface Source {
  readonly content: string;
  /** The absolute address of the published site; undefined when there is none yet. */
  readonly site: string | undefined;
  /** The file in which the compiled content waits; absent: the pages compile it. */
  readonly compiled?: string;
  /** The share of the pages to make; absent: all. */
  readonly part?: Part | undefined;
  /** Where Astro leaves word of what it used. */
  readonly usage?: string;
}

/** Runs Astro, to its end or until the signal; it ends with this process in any case. Gives its status. */
function runAstro(
  words: readonly string[],
  { content, site, compiled, part, usage }: Source,
  {
    pages,
    print,
    signal,
  }: { readonly pages?: string; readonly print?: (text: string) => void; readonly signal: AbortSignal },
): Promise<number | null> {
  const [guard, speak] = ['endWithParent.ts', 'language/speak.ts'].map(
    (file) => pathToFileURL(join(import.meta.dirname, file)).href,
  );
  const program = join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, ['--import', guard!, '--import', speak!, program, ...words], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ...(site === undefined ? {} : { SITE_URL: site }),
      ...(pages === undefined ? {} : { SODIOGRAPH_PAGES: pages }),
      SODIOGRAPH_CONTENT: content,
      SODIOGRAPH_COMPILED: compiled ?? '',
      SODIOGRAPH_PART: part ? partText(part) : '',
      SODIOGRAPH_USAGE: usage ?? '',
      // Built pages know no more where the project is.
      SODIOGRAPH_CACHE: keeps() ? besideKept : 'off',
      ...(keeps() ? { NODE_COMPILE_CACHE: join(keptFolder, 'code') } : {}),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: print ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['inherit', 'inherit', 'inherit', 'ipc'],
    signal,
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => print?.(text));
  return new Promise((end, fail) => {
    child.once('close', end);
    // One that is stopped is still to close.
    child.on('error', (error) => signal.aborted || fail(error));
  });
}

/** Builds all pages into `folder`, which must lie in the project: Astro mistakes one beside it for one within. */
export async function buildPages(source: Source, folder: string, signal: AbortSignal): Promise<void> {
  let printed = '';
  const print = (text: string): void => void (printed += text);
  const status = await runAstro(['build', '--silent'], source, { pages: folder, print, signal });
  signal.throwIfAborted();
  // Astro logs some failures without failing.
  if (status === 0 && !printed.includes('[ERROR]')) return;
  const known = failureIn(printed);
  throw new Error(
    known === undefined ? `${printed}\nAstro could not build the pages.` : `The pages cannot be written: ${known}.`,
  );
}

/** Shows the site while its content is written, until the signal; two contents may be shown at the same time. */
export async function developPages(source: Source, host: string, port: number, signal: AbortSignal): Promise<void> {
  const status = await runAstro(['dev', '--ignore-lock', '--host', host, '--port', String(port)], source, { signal });
  if (status !== 0 && !signal.aborted) throw new Error('Astro ended.');
}
