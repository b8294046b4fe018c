import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCx2 } from '../../exports/cx2Reader.ts';
import { bytesOf, startBrowser } from '../browser.ts';
import { explorer } from './explorer.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('exports of the view', () => {
  it('gives files that their readers open', async () => {
    const { page, done } = await explorer(browser, `${root}graph/?focus=materials/na-bi`);
    const files: Record<string, Buffer> = {};
    for (const format of ['svg', 'png', 'csv', 'graphml', 'cx2']) {
      await page.locator('.menu').evaluate((menu: HTMLDetailsElement) => (menu.open = true));
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-export=${format}]`)]);
      expect(download.suggestedFilename()).toBe(`sodiograph-na-bi.${format}`);
      files[format] = await bytesOf(download);
    }
    const text = (format: string): string => files[format]!.toString('utf8');
    expect(XMLValidator.validate(text('svg'))).toBe(true);
    expect(text('svg')).toContain('Sodiograph');
    expect(files['png']!.subarray(1, 4).toString()).toBe('PNG');
    const at = files['png']!.indexOf('pHYs');
    expect(files['png']!.readUInt32BE(at + 4)).toBe(11811);
    const rows = parse<Record<string, string>>(text('csv'), { columns: true });
    expect(rows.length).toBeGreaterThan(3);
    const graphml = new XMLParser({ ignoreAttributes: false }).parse(text('graphml'));
    const network = readCx2(text('cx2'));
    expect(network.nodes().length).toBeGreaterThan(5);
    expect(graphml.graphml.graph.node).toHaveLength(network.nodes().length);
    expect(graphml.graphml.graph.edge).toHaveLength(network.edges().length);
    expect(network.nodes().map((node) => node.style('label') as string)).toContain('Na–Bi alloy');
    expect(new Set(network.nodes().map((node) => JSON.stringify(node.position()))).size).toBe(network.nodes().length);
    expect(new Set(rows.map((row) => row['claim_id'])).size).toBeGreaterThanOrEqual(network.edges().length);
    await done();
  });
});
