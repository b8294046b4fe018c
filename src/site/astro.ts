import { join } from 'node:path';
import { failureIn } from './failure.ts';
import { runChild } from './runChild.ts';
import { projectFolder } from './projectFolder.ts';

const astro = join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Has Astro make the program that renders the pages of a site, into a folder that is not there yet and lies in the project; `usage` gets word of what it used. */
export async function makeProgram(content: string, program: string, usage: string, signal: AbortSignal): Promise<void> {
  let printed = '';
  const status = await runChild([astro, 'build', '--silent'], {
    told: {
      // It speaks the language of the content.
      SODIOGRAPH_CONTENT: content,
      SODIOGRAPH_PROGRAM: program,
      SODIOGRAPH_USAGE: usage,
      // Astro empties its own folder, and mistakes one beside the project for one within.
      SODIOGRAPH_PAGES: `${program}.made`,
      // The program is told an address when it runs.
      SITE_URL: 'https://address.invalid',
    },
    print: (text) => void (printed += text),
    signal,
  });
  signal.throwIfAborted();
  // Astro logs some failures without failing.
  if (status !== 0 || printed.includes('[ERROR]')) throw notMade(printed);
}

/** What to say where pages could not be made, by what was printed. */
export function notMade(printed: string): Error {
  const known = failureIn(printed);
  return new Error(
    known === undefined ? `${printed}\nAstro could not build the pages.` : `The pages cannot be written: ${known}.`,
  );
}

/** Shows the site while its content is written, until the signal; two contents may be shown at the same time. */
export async function developPages(
  { content, site }: { readonly content: string; readonly site: string | undefined },
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<void> {
  const words = ['dev', '--ignore-lock', '--host', host, '--port', String(port)];
  const told = { SODIOGRAPH_CONTENT: content, ...(site === undefined ? {} : { SITE_URL: site }) };
  const status = await runChild([astro, ...words], { told, signal });
  if (status !== 0 && !signal.aborted) throw new Error('Astro ended.');
}
