/** How long a page works before it answers its reader, in ms: half of what a frame takes. */
const stretch = 8;

let since = -Infinity;

/** Lets the browser paint, and answer its reader, before what comes next; in a window that nobody sees it goes on too. */
export async function frame(): Promise<void> {
  await new Promise<void>((go) => {
    const unseen = setTimeout(go, 100);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(go);
    });
  });
  since = performance.now();
}

/** The same between pieces of work, unless it has just been done: each frame costs work of its own. */
export const breath = async (): Promise<void> => {
  if (performance.now() - since >= stretch) await frame();
};
