/**
 * Has equal strings of a plain value be one string, in place, and gives the value. What is read from a file has each anew: ids,
 * places and words of the vocabulary, of a large graph half of what it takes.
 */
export function shareStrings<Value>(value: Value): Value {
  const known = new Map<string, string>();
  const shared = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const first = known.get(part);
      if (first === undefined) known.set(part, part);
      return first ?? part;
    }
    if (Array.isArray(part)) {
      for (let at = 0; at < part.length; at++) part[at] = shared(part[at]);
    } else if (typeof part === 'object' && part !== null) shareIn(part as Record<string, unknown>);
    return part;
  };
  const shareIn = (whole: Record<string, unknown>): void => {
    // As fast as it goes: of ten thousand entries there are two million strings.
    for (const key of Object.keys(whole)) {
      const part = whole[key];
      const one = shared(part);
      // Of strings that are equal `===` does not say which of them it is.
      if (typeof part === 'string') whole[key] = one;
    }
  };
  return shared(value) as Value;
}
