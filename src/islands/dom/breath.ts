/** How long a page works before it answers its reader, in ms: half of what a frame takes. */
const stretch = 8;

let since = -Infinity;

/**
 * To be waited for between pieces of work: lets the browser paint, and answer its reader, before what comes next, unless it has just
 * done so, as each frame costs work of its own. In a window that nobody sees it goes on too.
 */
export async function breath(): Promise<void> {
  if (performance.now() - since < stretch) return;
  await new Promise<void>((go) => {
    const unseen = setTimeout(go, 100);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(go);
    });
  });
  since = performance.now();
}
