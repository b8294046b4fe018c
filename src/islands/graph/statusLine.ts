/** Makes a function that says something in the status line; a shorter message does not pull up what is below it. */
export function statusLine(line: HTMLElement): { readonly say: (text: string) => void; readonly clear: () => void } {
  return {
    say: (text) => {
      // The same once more would be announced once more.
      if (line.textContent !== text) line.textContent = text;
      line.style.minHeight = `${line.offsetHeight}px`;
    },
    /** What is said next may be shorter. */
    clear: () => (line.style.minHeight = ''),
  };
}
