import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noAddress } from '../model/webAddress.ts';
import { contentFolder } from './content.ts';
import { contentIsThere } from './program/begun.ts';

/** The `address` in the front matter of `index.md`; whether it is one the compiler says. */
function ownAddress(): string | undefined {
  const file = join(contentFolder(), 'index.md');
  if (!existsSync(file)) return undefined;
  const [front = ''] = readFileSync(file, 'utf8')
    .split(/^---\s*$/m)
    .slice(1);
  return /^address:\s*(["']?)(https?:\S+?)\1\s*(?:#.*)?$/m.exec(front)?.[2];
}

// Under which address pages are made a process may be told after it was begun.
await contentIsThere();

/** Absolute address under which the site is published, without a slash at the end: SITE_URL, that of the review, or a reserved name that leads nowhere. */
export const siteAddress = (process.env['SITE_URL'] ?? ownAddress() ?? noAddress).replace(/\/+$/, '');
