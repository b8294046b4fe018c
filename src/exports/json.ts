import type { Pieces } from './pieces.ts';

/** A value as indented JSON text with a trailing newline. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same in pieces: what is to be iterated and no list is written an item at a time, so that none of its items is held. */
export function* jsonPieces(value: unknown): Pieces {
  yield* piecesOf(value, '');
  yield '\n';
}

function* piecesOf(value: unknown, indent: string): Generator<string> {
  if (isMany(value)) yield* listOf(value, indent);
  else if (!holdsMany(value)) yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
  else if (Array.isArray(value)) yield* listOf(value as readonly unknown[], indent);
  else yield* membersOf(value, indent);
}

function* membersOf(value: object, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let opened = '{';
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined) continue;
    yield `${opened}\n${inner}${JSON.stringify(key)}: `;
    yield* piecesOf(each, inner);
    opened = ',';
  }
  yield `\n${indent}}`;
}

function* listOf(items: Iterable<unknown>, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let opened = '[';
  for (const item of items) {
    yield `${opened}\n${inner}`;
    yield* piecesOf(item, inner);
    opened = ',';
  }
  yield opened === '[' ? '[]' : `\n${indent}]`;
}

const isMany = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;

/** Whether something of that kind is a member of it, or of an item of its. */
function holdsMany(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(
    (each) => isMany(each) || (Array.isArray(value) && typeof each === 'object' && each !== null && holdsMany(each)),
  );
}
