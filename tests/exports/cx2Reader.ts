import cytoscape, { type Core, type ElementsDefinition, type StylesheetJson } from 'cytoscape';

// The converter is made for browsers.
(globalThis as { self?: unknown }).self ??= globalThis;
const { convert } = (await import('@js4cytoscape/cx-viz-converter')).default;

/** A CX2 file as the reader of the Cytoscape consortium understands it, opened in Cytoscape.js. */
export function readCx2(text: string): Core {
  const { elements, style } = convert(JSON.parse(text) as readonly object[], 'cytoscapeJS') as {
    readonly elements: ElementsDefinition;
    readonly style: StylesheetJson;
  };
  const cy = cytoscape({ headless: true, styleEnabled: true, elements, style, layout: { name: 'preset' } });
  // It would ask for a frame 60 times a second for as long as the process lives, in whatever test comes next.
  (cy as Core & { stopAnimationLoop(): void }).stopAnimationLoop();
  return cy;
}
