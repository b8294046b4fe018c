import type { CST } from 'yaml';

type Token = CST.Token;

/** A token of YAML with how deep it lies in lists and maps, and whether it is the key of a map. */
export interface Met {
  readonly token: Token;
  readonly depth: number;
  readonly key: boolean;
}

/**
 * All tokens within those given, in no order that matters. Works through a list of its own instead of calling itself, because
 * nesting is what a hostile text has most of; the work grows with the length of the text and with nothing else.
 */
export function* tokensIn(tokens: readonly Token[]): Generator<Met> {
  const open: Met[] = tokens.map((token) => ({ token, depth: 0, key: false }));
  for (let met = open.pop(); met !== undefined; met = open.pop()) {
    yield met;
    const { token, depth } = met;
    const add = (tokens: readonly (Token | null | undefined)[], key = false, deeper = 0): void => {
      for (const next of tokens) if (next) open.push({ token: next, depth: depth + deeper, key });
    };
    if ('start' in token) add(Array.isArray(token.start) ? token.start : [token.start]);
    if ('props' in token) add(token.props);
    if ('end' in token && token.end) add(token.end);
    if ('value' in token) add([token.value]);
    if ('items' in token)
      for (const item of token.items) {
        add([...item.start, ...('sep' in item ? (item.sep ?? []) : [])]);
        add(['key' in item ? item.key : undefined], true, 1);
        add([item.value], false, 1);
      }
  }
}
