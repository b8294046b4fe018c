/** Calls back on each key but those of an input method: while it composes a word, Enter and arrows choose among its characters. */
export function onKey(
  target: HTMLElement | Document,
  act: (event: KeyboardEvent) => void,
  options: AddEventListenerOptions = {},
): void {
  target.addEventListener(
    'keydown',
    (event) => {
      // Safari sends the Enter that ends a composition after its end, but with the code that all composing keys have.
      if (event instanceof KeyboardEvent && !event.isComposing && event.keyCode !== 229) act(event);
    },
    options,
  );
}
