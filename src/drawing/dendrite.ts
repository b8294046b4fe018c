import { between, chance } from './chance.ts';
import type { Metal } from './crossSection.ts';
import { smooth, type Point } from './geometry.ts';
import type { Look } from './look.ts';
import { dotted, type Painted } from './painted.ts';
import type { Thread } from './shape.ts';

interface Branch {
  readonly line: readonly Point[];
  readonly depth: number;
}

/** Branches that fork to both sides of a leaning stem, each shorter and thinner than the one it comes from. */
function branches(
  foot: Point,
  length: number,
  heading: number,
  depth: number,
  random: () => number,
): readonly Branch[] {
  const bend = heading + between(random, -0.16, 0.16);
  const middle: Point = [foot[0] + (Math.sin(heading) * length) / 2, foot[1] - (Math.cos(heading) * length) / 2];
  const tip: Point = [middle[0] + (Math.sin(bend) * length) / 2, middle[1] - (Math.cos(bend) * length) / 2];
  const own: Branch = { line: [foot, middle, tip], depth };
  if (depth === 2 || length < 7) return [own];
  const first = random() < 0.5 ? 1 : -1;
  const forks = [0.3, 0.46, 0.62, 0.78, 0.92].slice(depth).flatMap((share, index) => {
    const side = index % 2 ? first : -first;
    const from: Point = [foot[0] + (tip[0] - foot[0]) * share, foot[1] + (tip[1] - foot[1]) * share];
    const reach = length * between(random, 0.42, 0.56) * (1.18 - share * 0.75);
    return branches(from, reach, heading + side * between(random, 0.55, 0.85), depth + 1, random);
  });
  return [own, ...forks];
}

/** Trees of metal on their stems, each given by its place and its share of the height in px. */
export function trees(
  metal: Metal,
  look: Look,
  stems: readonly (readonly [x: number, share: number])[],
  ground: number,
  height: number,
): Painted {
  const random = chance(29);
  const all = stems.flatMap(([x, share]) =>
    branches([x, ground - 2], height * share, between(random, -0.06, 0.06), 0, random),
  );
  const threads = [4.2, 2.4, 1.4].map((width, depth): Thread => ({
    kind: 'thread',
    d: all
      .filter((branch) => branch.depth === depth)
      .map(({ line }) => smooth(line))
      .join(''),
    width,
    look,
  }));
  return dotted(
    metal.id,
    [{ kind: 'bundle', threads }],
    all.filter(({ depth }) => depth === 0).map(({ line }) => line[1]!),
  );
}
