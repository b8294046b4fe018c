import { writeFileSync } from 'node:fs';
import { archiveName } from '../../exports/dataNames.ts';
import { listen, listening, newAsking, noting } from '../../asking/asking.ts';
import { watchGraph } from '../../model/watchedGraph.ts';
import { handedOn } from '../kept/handedOn.ts';
import { createSealed } from '../kept/sealed.ts';
import { openBook } from '../reuse/noted.ts';
import type { Made } from '../reuse/plan.ts';
import { readPart } from '../parts/part.ts';
import { dataOf } from './sharing.ts';
import { writeData } from './writeData.ts';
import { writeShare } from './writeShare.ts';

/**
 * Run by `beginRendering`: writes the data folder of a site, or a part of it, and a note of what there is to tell of it. Where something fails it
 * says so, and ends.
 */
const {
  SITE_URL: site = '',
  SODIOGRAPH_CONTENT: content = '',
  SODIOGRAPH_FOLDER: folder = '',
  SODIOGRAPH_DATA: note = '',
  SODIOGRAPH_NOTES: notes,
  SODIOGRAPH_PART: named = '',
  SODIOGRAPH_PACKED: packed = '',
} = process.env;

if (notes) listen();
const { graph } = handedOn() ?? (await import('../kept/compileKept.ts')).compiledContent(content);
if (!graph) throw new Error('Content has problems.');
const watched = watchGraph(graph);
const part = readPart(named);
const [told, asked] = noting(() =>
  part ? writeShare(watched, site, { folder, packed, isOwn: dataOf(part) }) : writeData(watched, site, folder),
);
// Only where nothing is: whatever a variable names, no file is written over.
writeFileSync(note, JSON.stringify(await told), { flag: 'wx' });
if (notes) {
  const book = openBook();
  // Each file needs all that is known: there is no part of the folder to make anew.
  const own = book.note(asked);
  // Not whatever is in the folder: others put pages and their files into it meanwhile.
  const names = [...(await told).files.map(({ name }) => name), archiveName];
  const files = names.map((name) => [`data/${name}`, own] as const);
  const groups = [{ name: 'data', asked: book.note(newAsking()), files }];
  createSealed(notes, { notes: book.close(listening()!.all, groups), carried: [] } satisfies Made);
}
