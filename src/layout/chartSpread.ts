/** Moves labels apart along one direction, each as near as can be to where it wants to be; order is kept. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  // Runs of touching labels: a run stands at the mean of what its members want, less their own places in it.
  const blocks: { members: number[]; sum: number }[] = [];
  const start = ({ members, sum }: { members: readonly number[]; sum: number }): number =>
    Math.max(low, Math.min(high - (members.length - 1) * gap, sum / members.length));
  for (const index of order) {
    let block = { members: [index], sum: wanted[index]! };
    for (let before = blocks.at(-1); before && start(before) + before.members.length * gap > start(block);) {
      blocks.pop();
      block = {
        members: [...before.members, ...block.members],
        sum: before.sum + block.sum - block.members.length * before.members.length * gap,
      };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const out = [...wanted];
  for (const block of blocks) block.members.forEach((index, place) => (out[index] = start(block) + place * gap));
  return out;
}
