import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexGraph } from '../src/derive/indexes.ts';
import { overviewOf } from '../src/derive/overview.ts';
import { routeFinder } from '../src/derive/routes.ts';
import { toViewData, type ViewData } from '../src/exports/viewData.ts';
import { overviewView } from '../src/layout/overviewView.ts';
import { siteServer } from '../src/site/server.ts';
import { launchBrowser } from '../tests/site/launch.ts';
import { graphOfSize } from './graphOfSize.ts';

/**
 * How the explorer opens and pans, with the graph of a built site (default dist) and with made-up ones of several sizes, whose
 * overview and data are put in a copy of it; prints a table each. Usage: npm run bench:graph -- [SITE] [SIZE ...]
 */
const [site = 'dist', ...asked] = process.argv.slice(2);
if (!existsSync(join(site, '_astro'))) {
  console.error(`${site} is not a built site; run “npm run build” first, or name one: npm run bench:graph -- SITE`);
  process.exit(1);
}
const sizes = asked.length > 0 ? asked.map(Number) : [500, 5000, 20000];
const browser = await launchBrowser();
const rows: Readonly<Record<string, string | number>>[] = [];
rows.push({ site, ...(await shownIn(site, busiest(site))) });
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
  rows.push({
    entries: graph.nodes.length,
    edges: graph.edges.length,
    'overview derived, ms': Math.round(overviewMs),
    'data made, ms': Math.round(dataMs),
    'data, kB': Math.round(data.length / 1000),
    'path answered, ms': Math.round(pathMs),
    'boxes, lines': `${view.nodes.length}, ${view.edges.length}`,
    ...(await shownIn(folder, hub)),
  });
  rmSync(folder, { recursive: true });
}
await browser.close();
for (const row of rows) console.table(row);

/** The entry of a built site that most others are related to. */
function busiest(folder: string): string {
  const { nodes, edges } = JSON.parse(readFileSync(join(folder, 'data/graph-view.json'), 'utf8')) as ViewData;
  const degree = nodes.map(() => 0);
  for (const { s, t } of edges) for (const end of [s, t]) degree[end]!++;
  return nodes[degree.indexOf(Math.max(...degree))]!.id;
}

/** The overview of a site, and all there is three steps around an entry. */
async function shownIn(folder: string, hub: string): Promise<Readonly<Record<string, number>>> {
  const server = siteServer(folder);
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  const root = `http://127.0.0.1:${port}/`;
  const overview = await measure(`${root}graph/`);
  const focus = await measure(`${root}graph/?focus=${hub}&steps=3&most=40&lines=all`);
  server.close();
  server.closeAllConnections();
  return {
    'handed over, ms': overview.handedOver,
    'pan, frames/s': overview.frames,
    'hub focus: drawn, ms': focus.drawn,
    'longest task, ms': focus.longest,
    'handed over again, ms': focus.handedOver,
    'its longest task, ms': focus.longestOfCanvas,
    'its frames/s': focus.frames,
  };
}

interface Measured {
  /** From the start of the script until the address is drawn. */
  readonly drawn: number;
  readonly longest: number;
  /** From the first pointer until the canvas has taken the place of the drawing. */
  readonly handedOver: number;
  readonly longestOfCanvas: number;
  readonly frames: number;
}

async function measure(address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: PerformanceEntry[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await page.waitForSelector('graph-explorer[data-state=ready]', { timeout: 120_000 });
  await page.waitForTimeout(500);
  const result = await page.evaluate(async () => {
    const { tasks } = globalThis as unknown as { tasks: PerformanceEntry[] };
    const longestFrom = (start: number): number =>
      Math.round(Math.max(0, ...tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration)));
    const script = performance.getEntriesByName('graph-script')[0]!.startTime;
    const drawn = performance.getEntriesByName('graph-drawn').at(-1)?.startTime ?? script;
    const longest = longestFrom(script);
    const begun = performance.now();
    document
      .querySelector('graph-explorer .still')!
      .dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse' }));
    while (!document.querySelector('graph-explorer .live:not([hidden], .coming)'))
      await new Promise(requestAnimationFrame);
    const handedOver = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const host = document.querySelector('graph-explorer .live') as unknown as {
      _cyreg: { cy: { panBy(by: { x: number; y: number }): void } };
    };
    const longestOfCanvas = longestFrom(begun);
    const frames: number[] = [];
    for (let step = 0; step < 60; step++) {
      host._cyreg.cy.panBy({ x: step < 30 ? 4 : -4, y: 2 });
      frames.push(await new Promise<number>(requestAnimationFrame));
    }
    return {
      drawn: Math.round(drawn - script),
      longest,
      handedOver: Math.round(handedOver),
      longestOfCanvas,
      frames: Math.round((59 * 1000) / (frames.at(-1)! - frames[0]!)),
    };
  });
  await context.close();
  return result;
}
