import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { open, startBrowser, violations } from './browser.ts';
import { faint } from './contrast.ts';
import { settle, type PageKind } from './pageKinds.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** Elements each of which says its name, with the style that makes it faint, or does not. */
const elements = `<!doctype html><html lang=en><style>:root { color-scheme: light dark; background: #fff; color: #000 }</style>
  <p id="pale" style="color: #999">pale</p>
  <p id="dark" style="color: #666">dark</p>
  <p id="edge-below" style="color: #777">edge-below</p>
  <p id="edge-above" style="color: #767676">edge-above</p>
  <p id="see-through" style="color: rgb(0 0 0 / 0.4)">see-through</p>
  <p style="opacity: 0.5"><span id="within-faded">within-faded</span></p>
  <div style="background: #000; opacity: 0.6"><div style="background: #fff"><span id="faded-group" style="color: #666">faded-group</span></div></div>
  <div style="background: #333"><div style="background: rgb(255 255 255 / 0.3)"><span id="on-glass" style="color: #aaa">on-glass</span></div></div>
  <div style="background: #333"><span id="on-dark" style="color: #eee">on-dark</span> <b id="lost-on-dark" style="color: #555">lost-on-dark</b></div>
  <p id="large" style="color: #888; font-size: 24px">large</p>
  <p id="large-pale" style="color: #aaa; font-size: 24px">large-pale</p>
  <p id="nearly-large" style="color: #888; font-size: 23px">nearly-large</p>
  <p id="bold" style="color: #888; font-size: 19px; font-weight: 700">bold</p>
  <p id="bold-small" style="color: #888; font-size: 17px; font-weight: 700">bold-small</p>
  <p id="mixed" style="color: color-mix(in srgb, #fff 60%, #000)">mixed</p>
  <p id="by-theme" style="color: light-dark(#222, #555); background: light-dark(#fff, #111)">by-theme</p>
  <p id="hidden" style="color: #999" hidden>hidden</p>
  <p id="unseen" style="color: #999; visibility: hidden">unseen</p>
  <p id="sign" style="color: #ccc">·</p>
  <button id="off" style="color: #999" disabled>off</button>
  <label>Name <input id="typed" value="typed" style="color: #999; background: #fff"></label>
  <p>A text with much in it, around a link <a href="#a" id="hue" style="color: #444; text-decoration: none">hue</a> and on.</p>
  <p>A text with much in it, around a link <a href="#b" id="line" style="color: #444">line</a> and on.</p>
  <p>A text with much in it, around a link <a href="#c" id="weight" style="color: #444; text-decoration: none; font-weight: 700">weight</a> and on.</p>
  <p style="color: #000">A text with much in it, around a link <a href="#d" id="bright" style="color: #76746e; text-decoration: none">bright</a> and on.</p>
  <p>A text with much in it, around a link <a href="#e" id="same" style="color: inherit; text-decoration: none">same</a> and on.</p>
  <ul><li><a href="#f" id="alone" style="color: #444; text-decoration: none">alone</a></li></ul>`;

/** Those of them that are too faint on white, in the order of the alphabet. */
const faded = [
  'bold-small',
  'edge-below',
  'faded-group',
  'hue',
  'large-pale',
  'lost-on-dark',
  'mixed',
  'nearly-large',
  'on-glass',
  'pale',
  'see-through',
  'typed',
  'within-faded',
];

/** The names of elements that axe complains of, and those that `faint` does. */
async function both(): Promise<readonly [readonly string[], readonly string[]]> {
  const byAxe = await violations(page, 'colours', 100);
  const own = await faint(page);
  const names = (lines: readonly string[], pattern: RegExp): readonly string[] =>
    [...new Set(lines.flatMap((line) => [...line.matchAll(pattern)].map(([, name]) => name!)))].toSorted();
  return [names(byAxe, /(?:: |\| )\S*#([\w-]+) /g), names(own, /“(?:field )?([\w-]+)”/g)];
}

it('what is too faint to be read is what axe finds, by day and at night', async () => {
  await page.setContent(elements);
  const [light, ownLight] = await both();
  expect(ownLight).toEqual(light);
  expect(light).toEqual(
    expect.arrayContaining(['pale', 'edge-below', 'within-faded', 'faded-group', 'on-glass', 'hue']),
  );
  expect(light).not.toContain('by-theme');
  await page.emulateMedia({ colorScheme: 'dark' });
  const [dark, ownDark] = await both();
  expect(ownDark).toEqual(dark);
  expect(dark).toEqual([...faded, 'by-theme'].toSorted());
});

it.each<PageKind>([['materials/cu6sn5/'], ['graph/', 'graph-explorer[data-state=ready]']])(
  'nothing that axe finds is missed on /%s, at night, when colours of it fade',
  async (path, ready) => {
    const watched = await open(browser, inject('root') + path, { colorScheme: 'dark' });
    await settle(watched.page, ready);
    expect(await faint(watched.page)).toEqual([]);
    await watched.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { --ink-2: #555; --accent-ink: #543 }');
      document.adoptedStyleSheets.push(sheet);
    });
    const targets = (await violations(watched.page, 'colours', 1000))
      .flatMap((line) => (/^color-contrast: (.+)/s.exec(line)?.[1] ?? '').split(' | '))
      .map((part) => part.split(' Fix ')[0]!);
    const texts = await watched.page.evaluate(
      (all) =>
        all.map((target) =>
          [...document.querySelector(target)!.childNodes]
            .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue! : ''))
            .join('')
            .trim()
            .replace(/\s+/g, ' ')
            .slice(0, 40),
        ),
      targets,
    );
    expect(texts.length).toBeGreaterThan(20);
    const own = (await faint(watched.page)).join('\n');
    expect(texts.filter((text) => !own.includes(`“${text}”`))).toEqual([]);
    await watched.done();
  },
);
