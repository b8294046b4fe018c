const waiting = new Map<Element, () => void>();

const watch = (rootMargin: string): IntersectionObserver =>
  new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        watcher!.unobserve(target);
        waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin },
  );

/** Somebody who begins to scroll goes on: from then on elements are there a screen before they come into sight. */
function lookAhead(): void {
  watcher?.disconnect();
  watcher = watch('100%');
  for (const element of waiting.keys()) watcher.observe(element);
}

/** Lets go of elements that are gone. */
function forget(): void {
  for (const element of waiting.keys()) {
    if (element.isConnected) continue;
    watcher?.unobserve(element);
    waiting.delete(element);
  }
}

let watcher: IntersectionObserver | undefined;
if ('IntersectionObserver' in window) {
  watcher = watch('0px');
  window.addEventListener('scroll', lookAhead, { once: true, passive: true });
}

/** Waits until an element is on the screen, or soon will be; for ever where it never comes there. */
export const onScreen = (element: Element): Promise<void> =>
  new Promise((come) => {
    if (!watcher) return come();
    forget();
    waiting.set(element, come);
    watcher.observe(element);
  });
