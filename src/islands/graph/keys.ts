import { onKey } from '../dom/keys.ts';

/** What keys do on the canvas; each gets the box the keyboard is at, if any. */
export interface KeyActs {
  readonly open: () => void;
  readonly choose: () => void;
  readonly focus: () => void;
  readonly zoom: (factor: number) => void;
  readonly home: () => void;
  /** Walks to the next box in the direction of an arrow key. */
  readonly walk: (key: string) => void;
}

/** Connects the keys of the canvas; keys with a modifier stay the browser’s. */
export function connectKeys(live: HTMLElement, acts: KeyActs): void {
  const keys: Readonly<Record<string, () => void>> = {
    Enter: acts.open,
    ' ': acts.choose,
    f: acts.focus,
    '+': () => acts.zoom(1.25),
    '-': () => acts.zoom(0.8),
    '0': acts.home,
  };
  onKey(live, (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = event.key.startsWith('Arrow') ? () => acts.walk(event.key) : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

/** Calls back on Escape anywhere on the page, but not where Escape closes something of its own. */
export function onEscape(clear: () => void): void {
  onKey(document, (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.fullscreenElement) return;
    if (!(event.target as Element).closest('input, search, dialog')) clear();
  });
}
