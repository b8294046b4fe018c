import type { Page } from 'playwright-core';

/** How far the page can be pushed sideways, in px; 0 where it fits. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What has to be pushed sideways to be read, as short lines: tables whose rows are cards there, and boxes without a shadow at the
 * edge, a name and a place among what the keyboard reaches.
 */
export const pushed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX))
      .filter((box) => {
        const hasCue = getComputedStyle(box).backgroundAttachment.includes('local');
        const isReached = box.tabIndex === 0 && box.getAttribute('aria-label') !== null;
        return !hasCue || !isReached || box.querySelector('table.cards') !== null;
      })
      .map((box) => `${box.tagName}.${box.className}: ${box.clientWidth} of ${box.scrollWidth} px`),
  );

/** Gives text the widest spacing that WCAG 2.2, 1.4.12 wants pages to bear; a page of its own policy takes no other style. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Text that is cut off by its box or lies over other text, as short lines. */
export const illegible = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Piece {
      readonly text: string;
      readonly of: Element;
      readonly box: DOMRect;
    }
    const hides = (element: Element): boolean => /hidden|clip/.test(getComputedStyle(element).overflow);
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      // The hint in the search field only repeats its label; where there is no room, it goes.
      element.closest('.visually-hidden, .hint[aria-hidden=true], noscript, .skip') === null &&
      // Heads of tables that became cards are for screen readers only.
      !getComputedStyle(element.closest('thead') ?? element).clipPath.startsWith('inset');
    const pieces: Piece[] = [];
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      const of = node.parentElement!;
      // Raised and lowered figures reach into the space between lines, and are meant to.
      if (text === '' || of.closest('sub, sup, script, style, option, tspan[dy]') || !isSeen(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) pieces.push({ text, of, box });
      const holder = of.closest('button, summary, a, th, td, li, p, label, select, h1, h2, h3, div') ?? of;
      for (let around: Element | null = of; around && holder.contains(around); around = around.parentElement)
        if (
          hides(around) &&
          (around.scrollWidth > around.clientWidth + 1 || around.scrollHeight > around.clientHeight + 2)
        )
          found.push(`cut: “${text.slice(0, 40)}”`);
    }
    // A line box is higher than its letters: only what crosses by more than a third of a line is text over text.
    const sorted = pieces.sort((a, b) => a.box.top - b.box.top);
    for (const [index, one] of sorted.entries())
      for (let at = index + 1; at < sorted.length && sorted[at]!.box.top < one.box.bottom; at++) {
        const other = sorted[at]!;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const line = Math.min(one.box.height, other.box.height);
        if (one.of !== other.of && wide > 3 && high > line * 0.4 && inSameLayer(one.of, other.of))
          found.push(`over each other: “${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
      }
    return [...new Set(found)];

    /** What floats over the page, or scrolls below a head that stays, covers on purpose. */
    function inSameLayer(a: Element, b: Element): boolean {
      return layerOf(a) === layerOf(b);
    }
    function layerOf(element: Element): Element | null {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/fixed|sticky|absolute/.test(getComputedStyle(at).position) || at.matches('.scroll, dialog')) return at;
      return null;
    }
  });
