import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { readSources } from '../site/content.ts';
import { publishProblems } from '../site/publishProblems.ts';
import { shown } from '../site/shown.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run publish:check`: refuses a site whose citations would lead nowhere; exits 1 then. Nothing is written. */
function publishCheck({ content, out, site }: Options): void {
  const address = site ?? compile(readSources(content)).graph?.site.address;
  const home = join(out, 'index.html');
  const problems = publishProblems({ address, home: existsSync(home) ? readFileSync(home, 'utf8') : undefined });
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\nNot to be published.`);
  console.log(`${shown(out)} may be published at ${address}: its citations and canonical links carry that address.`);
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions(['content', 'out', 'site']), publishCheck);

if (import.meta.main) await main();
