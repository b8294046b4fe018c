import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser, violations } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** The style of a page, changed for the worse; its own policy takes no other style. */
const worsen = (of: Page, css: string): Promise<void> =>
  of.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

const asked = /^(?:color-contrast|link-in-text-block|target-size): /;
/** What axe says of the colours and targets of every element, and of those alone that are in doubt; as lines in the order of the alphabet. */
async function both(of: Page): Promise<readonly [readonly string[], readonly string[]]> {
  const lines = (all: readonly string[]): readonly string[] =>
    all
      .filter((line) => asked.test(line))
      .flatMap((line) => {
        const [rule] = asked.exec(line)!;
        return line
          .slice(rule.length)
          .split(' | ')
          .map((part) => rule + part.split(' Fix ')[0]!);
      })
      .toSorted();
  const whole = [...(await violations(of, 'colours', 1000)), ...(await violations(of, 'targets', 1000))];
  return [lines(whole), lines(await violations(of, 'all', 1000))];
}

/** Elements each of which says its name. */
const box = 'position: absolute; left: 0; top: 0; width: 300px; height: 40px';
const pieces = {
  faint: `
    <p><span id="pale" style="color: #999">pale</span> <span id="dark" style="color: #666">dark</span></p>
    <div style="position: relative; height: 50px"><div style="${box}; background: #333"></div>
      <span id="lost-on-it" style="position: absolute; color: #555">lost-on-it</span></div>
    <div style="position: relative; height: 50px"><div style="${box}; background: #333"></div>
      <span id="seen-on-it" style="position: absolute; color: #eee">seen-on-it</span></div>
    <p style="opacity: 0.5"><span id="within-faded">within-faded</span></p>
    <p style="text-shadow: 0 0 1px #fff"><span id="shaded" style="color: #999">shaded</span></p>
    <p><span id="large" style="color: #888; font-size: 24px">large</span> <span id="bold" style="color: #888; font-weight: 700">bold</span></p>
    <label>Name <input id="typed" value="typed" style="color: #999; background: #fff; height: 30px"></label>
    <p>A text with much in it, around a link <a href="#a" id="hue" style="color: #444; text-decoration: none">hue</a> and on.</p>
    <p>A text with much in it, around a link <a href="#b" id="line" style="color: #444">line</a> and on.</p>`,
  small: `
    <p><button id="near">.</button><button id="nearer">.</button></p>
    <p><button id="lonely">.</button></p>
    <p style="font-size: 10px">A text with <a href="#c" id="word">w</a><a href="#d" id="next">n</a></p>
    <div style="position: relative; height: 60px"><a href="#e" id="half" style="${box}">half</a>
      <a href="#f" id="upper" style="${box}; top: 10px; left: 10px; width: 280px; height: 20px">upper</a></div>
    <div style="position: relative; height: 60px"><a href="#g" id="two-thirds" style="${box}">two-thirds</a>
      <a href="#h" id="last-third" style="${box}; left: 200px; width: 100px">last-third</a></div>
    <ul style="line-height: 16px; padding: 0"><li><a href="#i" id="one">one</a><li><a href="#j" id="two">two</a><li><a href="#k" id="three">three</a></ul>
    <ul style="line-height: 26px; padding: 0"><li><a href="#l" id="four">four</a><li><a href="#m" id="five">five</a><li><a href="#n" id="six">six</a></ul>`,
};
const named = (lines: readonly string[]): readonly string[] =>
  [...new Set(lines.flatMap((line) => /#([\w-]+)/.exec(line)?.[1] ?? []))].toSorted();

describe('what axe is asked of those in doubt alone is what it finds of all', () => {
  it.each(['faint', 'small'] as const)('on a page of what is too %s', async (kind) => {
    await page.setContent(
      `<!doctype html><html lang=en><style>:root { background: #fff; color: #000; font: 16px/1.5 sans-serif }
        button { width: 16px; height: 16px; padding: 0; border: 0; color: #000; background: #fff }</style>${pieces[kind]}`,
    );
    const [whole, own] = await both(page);
    expect(own).toEqual(whole);
    expect(named(whole)).toEqual(
      kind === 'faint'
        ? ['bold', 'hue', 'lost-on-it', 'pale', 'shaded', 'typed', 'within-faded']
        : ['half', 'near', 'nearer', 'one', 'three', 'two', 'upper'],
    );
  });

  it('on the page of a material whose colours fade and lines close up', async () => {
    const { page: shown, done } = await open(browser, `${inject('root')}materials/cu6sn5/`);
    await worsen(
      shown,
      `:root { --ink-2: #999; --accent-ink: #bba } * { line-height: 1.1 !important; min-height: 0 !important; padding: 0 !important; margin: 0 !important }`,
    );
    const [whole, own] = await both(shown);
    expect(whole.filter((line) => line.startsWith('color-contrast')).length).toBeGreaterThan(20);
    expect(whole.filter((line) => line.startsWith('target-size')).length).toBeGreaterThan(10);
    expect(own).toEqual(whole);
    await done();
  });
});
