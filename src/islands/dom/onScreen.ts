const waiting = new WeakMap<Element, () => void>();

const watcher =
  'IntersectionObserver' in window
    ? new IntersectionObserver(
        (seen) => {
          for (const { isIntersecting, target } of seen) {
            if (!isIntersecting) continue;
            watcher!.unobserve(target);
            waiting.get(target)?.();
          }
        },
        { rootMargin: '25%' },
      )
    : undefined;

/** Waits until an element is on the screen, or nearly; for ever where it never comes there. */
export const onScreen = (element: Element): Promise<void> =>
  new Promise((come) => {
    if (!watcher) return come();
    waiting.set(element, come);
    watcher.observe(element);
  });
