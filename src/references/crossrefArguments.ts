/** What the command was asked to do: propose for some or all references, or write those confirmed. */
export type Request =
  | { readonly task: 'propose'; readonly numbers: readonly number[] }
  | { readonly task: 'confirm'; readonly dois: readonly { readonly number: number; readonly doi: string }[] };

/** Reads `[NUMBER …]` or `--confirm NUMBER=DOI …`; a string says what is wrong. */
export function readArguments(words: readonly string[]): Request | string {
  if (words[0] !== '--confirm') {
    const wrong = words.find((word) => !/^\d+$/.test(word));
    return wrong === undefined
      ? { task: 'propose', numbers: words.map(Number) }
      : `“${wrong}” is not understood; ${usage}`;
  }
  const pairs = words.slice(1).map((word) => /^(\d+)=(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,}\/\S+)$/.exec(word));
  const wrong = pairs.indexOf(null);
  if (pairs.length === 0) return `nothing to confirm; ${usage}`;
  if (wrong >= 0) return `“${words[wrong + 1]}” is not NUMBER=DOI; ${usage}`;
  return { task: 'confirm', dois: pairs.flatMap((pair) => (pair ? [{ number: Number(pair[1]), doi: pair[2]! }] : [])) };
}

const usage = 'usage: npm run crossref -- [NUMBER …], or: npm run crossref -- --confirm NUMBER=DOI …';
