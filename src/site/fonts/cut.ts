import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of the layout of a font is kept: the ligatures that are always on, and marks. Figures are of one width as they are. */
const usual = ['liga', 'ccmp', 'locl', 'mark'];

/**
 * A font as WOFF2 with these characters alone, and with the distances of its pairs of letters where it is `kerned`. Cutting one takes 0.2 s, so what was cut is kept in a folder under a name that
 * tells all it was made from; that folder can be deleted at any time.
 */
export async function cutFont(font: Uint8Array, characters: string, kept: string, kerned = true): Promise<Buffer> {
  const features = kerned ? ['kern', ...usual] : usual;
  const name = createHash('sha256').update(font).update(characters).update(features.join()).digest('hex').slice(0, 32);
  const path = join(kept, `${name}.woff2`);
  if (existsSync(path)) return readFileSync(path);
  // It takes a tenth of a second to load, and most builds find every font cut.
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(Buffer.from(font), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
  });
  mkdirSync(kept, { recursive: true });
  // Another build may write the same file: each its own, put in place whole.
  const part = `${path}.${process.pid}`;
  writeFileSync(part, cut);
  renameSync(part, path);
  return cut;
}
