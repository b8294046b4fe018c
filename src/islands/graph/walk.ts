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

const edge = 40;
// The site’s header stays over the top of the page.
const header = 90;

/** Puts the keyboard’s mark on a box and brings it into sight, on the canvas and on the page; without a box takes it away. */
export function moveCursor(cy: Core, id: string | undefined): void {
  cy.nodes().removeClass('cursor');
  if (id === undefined) return;
  const node = cy.getElementById(id);
  node.addClass('cursor');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { x, y } = node.renderedPosition();
  if (x < edge || x > cy.width() - edge || y < 0 || y > cy.height()) {
    if (still) cy.center(node);
    else cy.animate({ center: { eles: node } }, { duration: 150 });
    return;
  }
  const top = cy.container()!.getBoundingClientRect().top + y;
  const past = top < header ? top - header : Math.max(0, top - innerHeight + edge);
  if (past !== 0) scrollBy({ top: past + Math.sign(past) * edge, behavior: still ? 'auto' : 'smooth' });
}
