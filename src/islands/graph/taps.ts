import type { Core, NodeSingular } from 'cytoscape';
import type { Picture } from './canvas.ts';

/** What a reader does on the canvas. */
export interface Taps {
  readonly choose: (id: string, isBox: boolean) => void;
  readonly leave: () => void;
}

/** Tells what is done on the canvas, and lights up what the pointer is on, until it leaves it. */
export function listenTo(
  { cy, lines }: Picture,
  live: HTMLElement,
  taps: Taps,
  light: (id: string | undefined) => void,
): void {
  keepSwipes(cy, live);
  cy.on('tap', (event) => {
    const target = event.target as Core | NodeSingular;
    const line = target === cy ? lines.at(event.position.x, event.position.y) : undefined;
    if (line !== undefined) taps.choose(line, false);
    else if (target === cy) taps.leave();
    else taps.choose((target as NodeSingular).id(), true);
  });
  cy.on('mouseover', 'node', (event) => {
    live.style.cursor = 'pointer';
    light((event.target as NodeSingular).id());
  });
  cy.on('mouseout', 'node', () => {
    live.style.cursor = '';
    light(undefined);
  });
  let under: string | undefined;
  cy.on('mousemove', (event) => {
    const line = event.target === cy ? lines.at(event.position.x, event.position.y) : undefined;
    if (line === under) return;
    under = line;
    if (event.target !== cy) return;
    live.style.cursor = line === undefined ? '' : 'pointer';
    light(line);
  });
}

/** Gives swipes to the page while the picture stands still: Cytoscape forbids the page all that begin on a box or a line. */
function keepSwipes(cy: Core, live: HTMLElement): void {
  live.addEventListener(
    'touchmove',
    (event) => {
      // It must see the finger move, or it takes the swipe for a tap.
      if (!cy.userPanningEnabled()) event.preventDefault = () => undefined;
    },
    { capture: true, passive: true },
  );
}
