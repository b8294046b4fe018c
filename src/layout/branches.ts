import { more } from '#words/graph.ts';
import { round } from './svgText.ts';
import { wrapText } from './text.ts';

/** What is drawn around an entry: branches by relation, each with its neighbours’ labels. */
export interface BranchInput {
  readonly label: string;
  readonly direction: 'out' | 'in';
  readonly labels: readonly string[];
  readonly more: number;
}

/** A label at its place; `anchor` says which end of the text stands at `x`. */
export interface Leaf {
  readonly lines: readonly string[];
  readonly mark: { readonly x: number; readonly y: number };
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedBranch {
  readonly heading: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  readonly leaves: readonly Leaf[];
  readonly more?: Leaf;
  /** SVG path from the entry to each leaf. */
  readonly lines: readonly string[];
}

export interface PlacedBranches {
  readonly width: number;
  readonly height: number;
  readonly centre: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly string[];
  };
  readonly branches: readonly PlacedBranch[];
}

/** Size in px of a neighbour’s label, and of the entry’s own. */
export const leafSize = 13;
export const centreSize = 14.5;
export const leafLine = 15.5;
const headingRoom = 22;
const branchGap = 10;

/** Everything under the entry on one trunk: reads at 300 px. */
export function placeTree(title: string, inputs: readonly BranchInput[], width = 320): PlacedBranches {
  const lines = wrapText(title, width - 52, centreSize, 3);
  const box = { width, height: lines.length * 18 + 14 };
  const trunk = 14;
  let top = box.height + 8;
  const branches = inputs.map((input) => {
    const start = top;
    const column = placeLeaves(input, {
      markX: trunk + 26,
      textX: trunk + 39,
      anchor: 'start',
      width: width - trunk - 43,
      top: top + headingRoom,
    });
    top = column.bottom + branchGap;
    return {
      ...column.branch,
      heading: { x: trunk + 13, y: start + 15, anchor: 'start' as const },
      lines: ends(column.branch).map(({ mark }) => `M${trunk} ${round(mark.y - 10)}q0 10 10 10h8`),
    };
  });
  const lowest = branches.flatMap((branch) => ends(branch)).at(-1);
  const stem = lowest ? [`M${trunk} ${box.height}V${round(lowest.mark.y - 10)}`] : [];
  return {
    width,
    height: round(top),
    centre: { x: width / 2, y: box.height / 2, ...box, lines },
    branches: branches.map((branch, index) =>
      index === 0 ? { ...branch, lines: [...stem, ...branch.lines] } : branch,
    ),
  };
}

/** The entry in the middle, what points to it on the left, what it points to on the right; one-sided ones are split. */
export function placeSides(title: string, inputs: readonly BranchInput[], width = 520): PlacedBranches {
  const boxWidth = 136;
  const side = (width - boxWidth) / 2;
  const lines = wrapText(title, boxWidth - 42, centreSize, 5);
  const { left, right } = divide(inputs);
  const reach = 40;
  const column = (own: readonly BranchInput[], direction: -1 | 1) => {
    let top = 0;
    const inner = width / 2 + direction * (boxWidth / 2 + reach);
    return own.map((input) => {
      const start = top;
      const anchor = direction === 1 ? ('start' as const) : ('end' as const);
      const leaves = placeLeaves(input, {
        markX: inner,
        textX: inner + direction * 13,
        anchor,
        width: side - reach - 14,
        top: top + headingRoom,
      });
      top = leaves.bottom + branchGap;
      return { input, ...leaves.branch, heading: { x: inner - direction * 6, y: start + 15, anchor } };
    });
  };
  const sides = [column(left, -1), column(right, 1)] as const;
  const tall = (own: (typeof sides)[number]): number =>
    Math.max(0, ...own.flatMap((branch) => ends(branch).map((leaf) => leaf.y + (leaf.lines.length * leafLine) / 2)));
  const height = Math.max(tall(sides[0]), tall(sides[1]), lines.length * 18 + 20) + 8;
  const centre = { x: width / 2, y: height / 2, width: boxWidth, height: lines.length * 18 + 16, lines };
  const placed = new Map(
    sides.flatMap((own, index) => {
      const shift = (height - tall(own)) / 2;
      const direction = index === 0 ? -1 : 1;
      return own.map(({ input, ...branch }) => [input, settle(branch, shift, direction, centre)] as const);
    }),
  );
  return { width, height: round(height), centre, branches: inputs.map((input) => placed.get(input)!) };
}

type Unlined = Omit<PlacedBranch, 'lines'>;

function settle(branch: Unlined, shift: number, direction: 1 | -1, centre: PlacedBranches['centre']): PlacedBranch {
  const down = (leaf: Leaf): Leaf => ({
    ...leaf,
    y: round(leaf.y + shift),
    mark: { x: leaf.mark.x, y: round(leaf.mark.y + shift) },
  });
  const moved = {
    heading: { ...branch.heading, y: round(branch.heading.y + shift) },
    leaves: branch.leaves.map(down),
    ...(branch.more ? { more: down(branch.more) } : {}),
  };
  const from = centre.x + direction * (centre.width / 2);
  return {
    ...moved,
    lines: ends(moved).map(({ mark }) => {
      const to = mark.x - direction * 9;
      const middle = round((from + to) / 2);
      return `M${from} ${round(centre.y)}C${middle} ${round(centre.y)} ${middle} ${mark.y} ${to} ${mark.y}`;
    }),
  };
}

/** Incoming left, outgoing right; when one side is much fuller, branches move over until the sides are about even. */
function divide(inputs: readonly BranchInput[]): {
  readonly left: readonly BranchInput[];
  readonly right: readonly BranchInput[];
} {
  const rows = (own: readonly BranchInput[]): number => own.reduce((sum, { labels }) => sum + labels.length + 1.5, 0);
  const left = inputs.filter(({ direction }) => direction === 'in');
  const right = inputs.filter(({ direction }) => direction === 'out');
  for (;;) {
    const [full, other] = rows(left) > rows(right) ? [left, right] : [right, left];
    const last = full.at(-1);
    if (!last || rows(full) - rows([last]) < rows(other) + rows([last]) / 2 || full.length < 2) return { left, right };
    full.pop();
    other.push(last);
  }
}

interface Slot {
  readonly markX: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
  readonly top: number;
}

function placeLeaves(input: BranchInput, slot: Slot): { readonly branch: Unlined; readonly bottom: number } {
  let top = slot.top;
  const leaf = (label: string): Leaf => {
    const lines = wrapText(label, slot.width, leafSize, 2);
    const height = lines.length * leafLine + 7;
    const y = round(top + height / 2);
    top += height;
    return { lines, mark: { x: slot.markX, y }, x: slot.textX, y, anchor: slot.anchor };
  };
  const leaves = input.labels.map(leaf);
  const rest = input.more > 0 ? leaf(more(input.more)) : undefined;
  return {
    branch: { heading: { x: 0, y: 0, anchor: slot.anchor }, leaves, ...(rest ? { more: rest } : {}) },
    bottom: top,
  };
}

const ends = (branch: Pick<PlacedBranch, 'leaves' | 'more'>): readonly Leaf[] => [
  ...branch.leaves,
  ...(branch.more ? [branch.more] : []),
];
