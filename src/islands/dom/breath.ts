/** Lets the browser paint, and answer its reader, before what comes next; in a window that nobody sees it goes on too. */
export const breath = (): Promise<void> =>
  new Promise((go) => {
    const unseen = setTimeout(go, 100);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(go);
    });
  });
