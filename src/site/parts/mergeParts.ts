import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shown } from '../shown.ts';
import { compileOrder } from '../apart/compileOrder.ts';
import { hashOfFile } from '../kept/hashes.ts';
import { finishSite, type Added, type Order, type Rendered } from '../renderSite.ts';
import { partNames, partOrigin } from './buildPart.ts';
import { partText, readPart, type Part } from './part.ts';

interface Found {
  readonly folder: string;
  readonly part: Part;
}

/** Joins the parts of a site to the site that one build makes of the content, into a folder that is not there yet. */
export async function mergeParts(
  order: Order,
  folders: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<Rendered> {
  const origin = partOrigin(order);
  const found = folders.map((each) => ({ folder: each, part: readAbout(each, origin) }));
  refuseGaps(found);
  order.stages.begin('compile');
  const compiled = await compileOrder(order, `${folder}.compiled`, signal);
  order.stages.begin('copy');
  mkdirSync(folder);
  for (const { folder: from } of found) {
    bring(join(from, partNames.pages), folder, from);
    signal.throwIfAborted();
  }
  const addWritten = (): Promise<Added> => {
    const made = found.flatMap(({ folder: from }) => bring(join(from, partNames.written), folder, from));
    return Promise.resolve({ pages: made.length, made });
  };
  return finishSite(order, compiled, folder, addWritten);
}

/** Which part lies in a folder; throws a line when it is none of this content. */
function readAbout(folder: string, origin: string): Part {
  const about = read(join(folder, partNames.about));
  const part = typeof about?.['part'] === 'string' ? readPart(about['part']) : undefined;
  if (!part)
    throw new Error(`${shown(folder)} is no part of a site; parts are built with “npm run build -- --part 1/4”.`);
  if (about?.['origin'] !== origin)
    throw new Error(
      `${shown(folder)} was built from other content, for another address or by another version of the program; build the part again.`,
    );
  return part;
}

function read(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

/** Throws a line unless every part is there once. */
function refuseGaps(found: readonly Found[]): void {
  const of = found[0]?.part.of ?? 0;
  const numbers = found.map(({ part }) => (part.of === of ? part.number : 0)).sort((a, b) => a - b);
  if (of > 0 && numbers.length === of && numbers.every((number, index) => number === index + 1)) return;
  throw new Error(
    `A site needs every part once; given: ${found.map(({ part }) => partText(part)).join(', ') || 'none'}. Build the others, then name all folders.`,
  );
}

/** Copies files; what two parts have alike stays once. Gives which pages came. Throws a line where two differ. */
function bring(from: string, to: string, part: string): readonly string[] {
  const pages: string[] = [];
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const path = source.slice(from.length + 1);
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) {
      if (hashOfFile(target) !== hashOfFile(source))
        throw new Error(`${path} of ${shown(part)} is not that of the parts before it; build all parts again.`);
    } else copyFileSync(source, target);
    if (path.endsWith('.html')) pages.push(path.replaceAll('\\', '/'));
  }
  return pages;
}
