/** What is wrong with a text, where: 1-based line and column, in UTF-16 units as editors count. `rule` names what must hold. */
export interface Flaw {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** Where offsets of a text stand: line and column, both from 1. */
export function placer(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
