import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexGraph } from '../src/derive/indexes.ts';
import { overviewOf } from '../src/derive/overview.ts';
import { routeFinder } from '../src/derive/routes.ts';
import { toViewData } from '../src/exports/viewData.ts';
import { overviewView } from '../src/layout/overviewView.ts';
import { siteServer } from '../src/site/server.ts';
import { startBrowser } from '../tests/site/browser.ts';
import { graphOfSize } from './graphOfSize.ts';

/**
 * How the explorer opens and pans with made-up graphs of several sizes. Takes a built site (default dist), puts the made-up
 * overview and data in a copy of it, and prints a table. Usage: npm run bench:graph -- [SITE] [SIZE ...]
 */
const [site = 'dist', ...asked] = process.argv.slice(2);
if (!existsSync(join(site, '_astro'))) {
  console.error(`${site} is not a built site; run “npm run build” first, or name one: npm run bench:graph -- SITE`);
  process.exit(1);
}
const sizes = asked.length > 0 ? asked.map(Number) : [500, 5000, 20000];
const browser = await startBrowser();
const rows = [];
for (const size of sizes) {
  const graph = graphOfSize(size);
  const atlas = indexGraph(graph);
  const begun = performance.now();
  const view = overviewView(overviewOf(graph), atlas.node);
  const overviewMs = performance.now() - begun;
  const data = JSON.stringify(toViewData(graph));
  const dataMs = performance.now() - begun - overviewMs;
  const find = routeFinder(graph);
  const asking = performance.now();
  find(
    graph.nodes.find(({ classes }) => classes[0]?.startsWith('sodiophilic'))!.id,
    graph.nodes.find(({ kind }) => kind === 'challenges')!.id,
  );
  const pathMs = performance.now() - asking;
  const folder = mkdtempSync(join(tmpdir(), 'graph-bench-'));
  for (const part of ['_astro', 'graph', 'data']) cpSync(join(site, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'graph/overview.json'), JSON.stringify(view));
  writeFileSync(join(folder, 'data/graph-view.json'), data);
  const hub = graph.nodes.find(({ kind }) => kind === 'mechanisms')!.id;
  const server = siteServer(folder);
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  const root = `http://127.0.0.1:${port}/`;
  const overview = await measure(`${root}graph/`);
  const focus = await measure(`${root}graph/?focus=${hub}&steps=2&most=40`);
  rows.push({
    entries: graph.nodes.length,
    edges: graph.edges.length,
    'overview derived, ms': Math.round(overviewMs),
    'data made, ms': Math.round(dataMs),
    'data, kB': Math.round(data.length / 1000),
    'path answered, ms': Math.round(pathMs),
    'boxes, lines': `${view.nodes.length}, ${view.edges.length}`,
    'first paint after script, ms': overview.paint,
    'pan, frames/s': overview.frames,
    'hub focus: paint, ms': focus.paint,
    'hub focus: frames/s': focus.frames,
  });
  server.close();
  rmSync(folder, { recursive: true });
}
await browser.close();
for (const row of rows) console.table(row);

async function measure(address: string): Promise<{ readonly paint: number; readonly frames: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => document.querySelector('.stage')!.scrollIntoView());
  await page.waitForSelector('graph-explorer[data-state=ready]', { timeout: 120_000 });
  await page.waitForTimeout(500);
  const result = await page.evaluate(async () => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]!.startTime;
    const host = document.querySelector('graph-explorer .live') as unknown as {
      _cyreg: { cy: { panBy(by: { x: number; y: number }): void } };
    };
    const frames: number[] = [];
    for (let step = 0; step < 60; step++) {
      host._cyreg.cy.panBy({ x: step < 30 ? 4 : -4, y: 2 });
      frames.push(await new Promise<number>(requestAnimationFrame));
    }
    return {
      paint: Math.round(at('graph-painted') - at('graph-script')),
      frames: Math.round((59 * 1000) / (frames.at(-1)! - frames[0]!)),
    };
  });
  await context.close();
  return result;
}
