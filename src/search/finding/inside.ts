/**
 * Names with a text inside their compact form, by number. All names are put into one text when first asked for: the engine looks
 * through that at once, not through one name after another.
 */
export function insideOf(
  names: readonly { readonly compact: string }[],
): (form: string, most?: number) => readonly number[] {
  let all = '';
  const starts: number[] = [];
  return (form, most = Infinity) => {
    if (all === '')
      for (const name of names) {
        starts.push(all.length);
        all += `\n${name.compact}`;
      }
    const found: number[] = [];
    let at = all.indexOf(form);
    while (at >= 0 && found.length < most) {
      const id = lastUpTo(starts, at);
      found.push(id);
      at = all.indexOf(form, starts[id + 1] ?? all.length);
    }
    return found;
  };
}

/** The place of the last of some ascending numbers that is not above another. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
