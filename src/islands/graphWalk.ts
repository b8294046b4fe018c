import type { Core, NodeSingular } from 'cytoscape';

/** The visible box nearest in the direction of an arrow key, from the one given or else the first in reading order. */
export function neighbourTowards(cy: Core, from: string | undefined, key: string): NodeSingular | undefined {
  const boxes = cy.nodes().not('.heading, .hidden');
  const here = from === undefined ? undefined : boxes.getElementById(from)[0];
  if (!here)
    return [...boxes].sort((a, b) => a.position('x') - b.position('x') || a.position('y') - b.position('y'))[0];
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!way) return undefined;
  const [x, y] = way as [number, number];
  let best: NodeSingular | undefined;
  let least = Infinity;
  boxes.forEach((node) => {
    const dx = node.position('x') - here.position('x');
    const dy = node.position('y') - here.position('y');
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    // Up and down stay in the column; left and right may slant.
    const cost = ahead + aside * (y === 0 ? 1.5 : 8);
    if (ahead > 1 && cost < least) {
      least = cost;
      best = node;
    }
  });
  return best;
}
