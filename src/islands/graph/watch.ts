/** Calls back when an element gets another size, and when the page’s colours or fonts change. */
export function watchPage(host: Element, resized: () => void, repaint: () => void): void {
  new ResizeObserver(resized).observe(host);
  for (const what of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(what).addEventListener('change', repaint);
  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  void document.fonts.ready.then(repaint);
}
