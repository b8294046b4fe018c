import type { Link, Network, Step } from './network.ts';
import { queueBy } from './queue.ts';

/** A way from one entry to another. */
export interface Route {
  readonly steps: readonly Step[];
  readonly cost: number;
}

// A step more within one work is better than a chain strung together from two.
const changeOfWork = 2;

interface Open {
  readonly cost: number;
  readonly steps: readonly Step[];
  readonly end: number;
  /** Works and passages that all steps since the last change of work share. */
  readonly shared?: readonly string[];
}

/**
 * The best few routes between two entries, cheapest first, without going in circles. A step costs its length, more when it
 * is read backwards or poorly supported, more the busier the entry it passes through (a hub explains little), and most when it
 * rests on other works than the steps before it. Routes that only add detours to a better one, or vary its end, are left out. Each entry is visited at most `tries` times, and none from which the goal
 * cannot be reached in the steps that are left: of a large graph only what lies around both ends is looked at.
 */
export function routesBetween(
  network: Network,
  from: number,
  to: number,
  count = 3,
  mostSteps = 6,
  tries = 12,
): readonly Route[] {
  if (from === to || !network.at[from] || !network.at[to]) return [];
  const half = Math.floor(mostSteps / 2);
  const near = within(network, to, half);
  /** Whether the goal may be so near; further off than half the way nothing is known. */
  const mayReach = (entry: number, claims: number): boolean => claims > half || near(entry) <= claims;
  const queue = queueBy<Open>(({ cost }) => cost);
  queue.push({ cost: 0, steps: [], end: from });
  const visits = new Map<number, number>();
  const found: Route[] = [];
  for (let item = queue.pop(); item && found.length < count; item = queue.pop()) {
    const { cost, steps, end, shared } = item;
    if (end === to) {
      if (!found.some((better) => isDetour(steps, better.steps) || isVariant(steps, better.steps)))
        found.push({ steps, cost });
      continue;
    }
    visits.set(end, (visits.get(end) ?? 0) + 1);
    if (visits.get(end)! > tries || claimsOf(steps) >= mostSteps) continue;
    for (const [step, more] of bestSteps(network.at[end]!, end, (step) => stepCost(network, item, step, to))) {
      if (more === Infinity || step.to === from || steps.some((before) => before.to === step.to)) continue;
      const left = mostSteps - claimsOf([...steps, step]);
      if (left < 0 || !mayReach(step.to, left)) continue;
      queue.push({
        cost: cost + more,
        steps: [...steps, step],
        end: step.to,
        shared: changeCost(step, shared) > 0 ? step.link.sources : commonTo(step, shared),
      });
    }
  }
  return found;
}

/** How many claims at least lie between an entry and the goal, as far as they are no more than `most`. */
function within(network: Network, goal: number, most: number): (entry: number) => number {
  const steps = new Map([[goal, 0]]);
  let edge: readonly number[] = [goal];
  for (let far = 1; far <= most; far++) {
    edge = edge.flatMap((entry) =>
      network.at[entry]!.flatMap(({ source, target }) => {
        const other = source === entry ? target : source;
        if (steps.has(other)) return [];
        steps.set(other, far);
        return [other];
      }),
    );
  }
  return (entry) => steps.get(entry) ?? Infinity;
}

/** How many claims a route rests on. */
const claimsOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { link }) => sum + 1 + (link.over?.length ?? 0), 0);

/** What one step more costs after the steps so far. What follows is read as it was concluded, never against it. */
function stepCost(network: Network, { steps, shared }: Open, step: Step, goal: number): number {
  const { link, forward, to } = step;
  if (link.over && !forward) return Infinity;
  const before = steps.at(-1);
  return (
    link.length +
    (forward ? 0 : 1.2) +
    (1 - link.support) * 0.4 +
    (to === goal ? 0 : network.toll[to]!) +
    (before ? network.joint(before, step) : 0) +
    changeCost(step, shared)
  );
}

const commonTo = ({ link }: Step, shared: readonly string[] = link.sources): readonly string[] =>
  shared.filter((source) => link.sources.includes(source));

const changeCost = (step: Step, shared: readonly string[] | undefined): number =>
  shared && commonTo(step, shared).length === 0 ? changeOfWork : 0;

/** Of several claims between the same two entries the cheapest speaks for all. */
function bestSteps(
  links: readonly Link[],
  from: number,
  costOf: (step: Step) => number,
): readonly (readonly [step: Step, cost: number])[] {
  const best = new Map<number, readonly [Step, number]>();
  for (const link of links) {
    const forward = link.source === from;
    const step = { link, forward, from, to: forward ? link.target : link.source };
    const cost = costOf(step);
    const known = best.get(step.to);
    if (!known || cost < known[1]) best.set(step.to, [step, cost]);
  }
  return [...best.values()];
}

/** Whether a route passes every entry that a better one passes. */
export function isDetour(steps: readonly Step[], better: readonly Step[]): boolean {
  const passed = new Set(steps.flatMap((step) => [...(step.link.over ?? []), step.to]));
  return better.every((step) => passed.has(step.to));
}

/** Whether two long routes set out alike: the second would say little new. */
const isVariant = (steps: readonly Step[], better: readonly Step[]): boolean =>
  steps.length > 2 && better.length > 2 && steps[0]!.to === better[0]!.to;
