/** A queue that gives the item of least cost first; equals come out in the order they went in. */
export interface Queue<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

/** Makes an empty queue (a binary heap): push and pop take the logarithm of its length. */
export function queueBy<T>(cost: (item: T) => number): Queue<T> {
  const heap: { readonly item: T; readonly cost: number; readonly turn: number }[] = [];
  let turns = 0;
  const less = (a: number, b: number): boolean => {
    const [x, y] = [heap[a]!, heap[b]!];
    return x.cost < y.cost || (x.cost === y.cost && x.turn < y.turn);
  };
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  return {
    push: (item) => {
      heap.push({ item, cost: cost(item), turn: turns++ });
      for (let at = heap.length - 1; at > 0;) {
        const up = (at - 1) >> 1;
        if (!less(at, up)) return;
        swap(at, up);
        at = up;
      }
    },
    pop: () => {
      if (heap.length === 0) return undefined;
      swap(0, heap.length - 1);
      const { item } = heap.pop()!;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < heap.length && less(left, least)) least = left;
        if (right < heap.length && less(right, least)) least = right;
        if (least === at) return item;
        swap(at, least);
        at = least;
      }
    },
  };
}
