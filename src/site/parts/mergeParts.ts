import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../../search/indexing/indexSite.ts';
import type { Index } from '../../search/indexing/keptText.ts';
import { shown } from '../shown.ts';
import { compileOrder, compiledBefore, type CompiledOrder } from '../apart/compileOrder.ts';
import { joinData } from '../data/joinData.ts';
import { hashOfFile } from '../kept/hashes.ts';
import { programFor } from '../program/keptProgram.ts';
import { beginRendering, putAssets, toldOf, usageOf } from '../program/renderPages.ts';
import { finishSite, linkPages, type Added } from '../finishSite.ts';
import { readSealed } from '../kept/sealed.ts';
import type { Order, Rendered } from '../renderSite.ts';
import { linkOrCopy } from '../reuse/carryFiles.ts';
import { dataPage } from '../reuse/plan.ts';
import { partNames, partOrigin, type AboutPart } from './buildPart.ts';
import { filesIn } from './filesIn.ts';
import { partText, readPart, type Part } from './part.ts';

interface Found {
  readonly folder: string;
  readonly part: Part;
  readonly about: AboutPart;
}

/** Joins the parts of a site to the site that one build makes of the content, into a folder that is not there yet. */
export async function mergeParts(
  order: Order,
  folders: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<Rendered> {
  const origin = partOrigin(order);
  const found = folders.map((each) => readAbout(each, origin)).sort((a, b) => a.part.number - b.part.number);
  refuseGaps(found);
  found.forEach(refuseLosses);
  const beside = `${folder}.compiled`;
  order.stages.begin('compile');
  mkdirSync(beside);
  // The first part has the compilation of the same content by the same program; where that does not come, it is made again.
  const compiled =
    compiledBefore(order, join(found[0]!.folder, partNames.graph)) ?? (await compileOrder(order, beside, signal));
  order.stages.begin('copy');
  mkdirSync(folder);
  const pages: string[] = [];
  for (const { folder: from } of found) {
    pages.push(...bring(join(from, partNames.pages), folder, shown(from)));
    signal.throwIfAborted();
  }
  order.stages.begin('data folder');
  const shares = found.map(({ folder: from, about }) => ({ told: about.data, packed: join(from, partNames.packed) }));
  const told = joinData(compiled.graph(), compiled.address, join(folder, 'data'), shares);
  writeFileSync(toldOf(beside), JSON.stringify(told), { flag: 'wx' });
  const last = `${folder}.last`;
  await renderDataPage(order, compiled, { folder: last, beside }, signal);
  linkPages(order, compiled, last);
  const textOfLast: Index[] = [];
  for await (const read of readText(last)) textOfLast.push(read);
  pages.push(...bring(last, folder, 'the merge'));
  const addWritten = (): Promise<Added> => {
    const made = found.flatMap(({ folder: from }) => bring(join(from, partNames.written), folder, shown(from)));
    return Promise.resolve({ pages: made.length, made });
  };
  const texts = textsOf(found, textOfLast);
  const hidden = new Set(found.flatMap(({ about }) => about.hidden));
  return finishSite(order, { ...compiled, pages, texts, hidden }, folder, addWritten);
}

/** What the parts read of the text of their pages, some pages at a time; then what was read here. Throws a line when it is not whole. */
function* textsOf(found: readonly Found[], last: readonly Index[]): Generator<Index> {
  for (const { folder } of found)
    for (const path of filesIn(join(folder, partNames.text)).toSorted()) {
      const read = readSealed(join(folder, partNames.text, path)) as Index | undefined;
      if (!read)
        throw new Error(`The text in ${shown(folder)} is not whole; bring the whole folder, or build the part again.`);
      yield read;
    }
  yield* last;
}

/** Renders the page that tells of the data folder, which no part has whole, into a folder that is not there yet, with what all pages ask for. */
async function renderDataPage(
  { content, sources, stages }: Order,
  { handed, address, apart }: CompiledOrder,
  { folder, beside }: { readonly folder: string; readonly beside: string },
  signal: AbortSignal,
): Promise<void> {
  const astro = join(beside, 'astro.json');
  const program = await programFor(content, beside, astro, signal);
  stages.heard(astro);
  const sheets = await putAssets(program, sources, folder);
  const begun = { content, program, folder, compiled: handed, route: dataPage.route, beside, apart };
  await beginRendering(begun, signal).render({ sheets, site: address });
  stages.heard(usageOf(beside, 'pages'));
}

/** Which part lies in a folder; throws a line when it is none of this content. */
function readAbout(folder: string, origin: string): Found {
  const about = read(join(folder, partNames.about));
  const part = typeof about?.part === 'string' ? readPart(about.part) : undefined;
  if (!about || !part)
    throw new Error(`${shown(folder)} is no part of a site; parts are built with “npm run build -- --part 1/4”.`);
  if (about.origin !== origin)
    throw new Error(
      `${shown(folder)} was built from other content, for another address or by another version of the program; build the part again.`,
    );
  return { folder, part, about };
}

function read(path: string): AboutPart | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as AboutPart;
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

/** Throws a line when files of a part went on the way: most are in no other. */
function refuseLosses({ folder, about }: Found): void {
  const there = [partNames.pages, partNames.written, partNames.packed, partNames.text].flatMap((name) =>
    filesIn(join(folder, name)),
  );
  if (there.length !== about.files)
    throw new Error(
      `${shown(folder)} has ${there.length} of ${about.files} files; bring the whole folder, or build the part again.`,
    );
}

/** Brings files, by a second name where one disk holds both; what two parts have alike stays once. Gives which pages came. Throws a line where two differ. */
function bring(from: string, to: string, whose: string): readonly string[] {
  const pages: string[] = [];
  const folders = new Set<string>();
  for (const path of filesIn(from)) {
    const [source, target] = [join(from, path), join(to, path)];
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    if (existsSync(target)) {
      if (hashOfFile(target) !== hashOfFile(source))
        throw new Error(`${path} of ${whose} is not that of the parts before it; build all parts again.`);
      // It came before: with the pages of another.
      continue;
    }
    linkOrCopy(source, target);
    if (path.endsWith('.html')) pages.push(path);
  }
  return pages;
}
