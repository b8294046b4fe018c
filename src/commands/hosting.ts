import { resolve } from 'node:path';
import { isHosting, hostingSamples } from '../site/hosting/samples.ts';
import { placeAt } from '../site/hosting/place.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run hosting -- nginx --site https://…`: prints what a host must be told to serve the site as our own server does. */
function hosting({ words: [name], out, site }: Options): void {
  if (!isHosting(name))
    throw new Error(
      `Name a host: npm run -s hosting -- ${Object.keys(hostingSamples).join(' | ')} --site URL --out DIR`,
    );
  if (site === undefined)
    throw new Error(
      'Give the address of the published site: --site https://your.address/path, or the variable SITE_URL.',
    );
  console.log(hostingSamples[name].write(placeAt(site, resolve(out))).trimEnd());
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions(['out', 'site'], 'words'), hosting);

if (import.meta.main) await main();
