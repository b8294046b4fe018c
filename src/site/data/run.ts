import { writeFileSync } from 'node:fs';
import { compiledContent } from '../kept/compileKept.ts';
import { writeData } from './writeData.ts';

/** Run by `renderPages`: writes the data folder of a site, and a note of what the data page tells of it. Where something fails it says so, and ends. */
const {
  SITE_URL: site = '',
  SODIOGRAPH_CONTENT: content = '',
  SODIOGRAPH_FOLDER: folder = '',
  SODIOGRAPH_DATA: note = '',
} = process.env;

const { graph } = compiledContent(content);
if (!graph) throw new Error('Content has problems.');
writeFileSync(note, JSON.stringify(await writeData(graph, site, folder)));
