let pressed = -Infinity;

/** To be called at each key typed into the search field. */
export const keyPressed = (): void => void (pressed = performance.now());

/** To be called when the reader says that all is typed. */
export const keysDone = (): void => void (pressed = -Infinity);

/** Waits until no key has been typed for so many milliseconds. */
export async function keysRest(milliseconds: number): Promise<void> {
  for (;;) {
    const left = pressed + milliseconds - performance.now();
    if (left <= 0) return;
    await new Promise((wake) => setTimeout(wake, left));
  }
}
