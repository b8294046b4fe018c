import { expect, it } from 'vitest';
import { readField, type KeptReadings } from '../../src/field/read.ts';
import { tinySources } from '../field/tiny.ts';

/** Keeps what was read as a file would: as a copy. */
function shelf(): KeptReadings & { readonly taken: () => number } {
  const kept = new Map<string, unknown>();
  let taken = 0;
  return {
    recall: (path, text) => {
      const known = kept.get(path + text);
      if (known) taken += 1;
      return structuredClone(known);
    },
    keep: (path, text, read) => void kept.set(path + text, structuredClone(read)),
    taken: () => taken,
  };
}

const sources = tinySources;
/** What was read last is at hand: something else comes between. */
const forget = (): unknown => readField([]);

it('a vocabulary that is taken from what is kept says what it says when it is read, and where each row stands', () => {
  const kept = shelf();
  forget();
  const read = readField(sources, kept);
  expect(read.problems).toEqual([]);
  forget();
  const again = readField(sources, kept);
  expect(kept.taken()).toBe(1);
  const { placeOf, ...told } = again;
  const { placeOf: placeBefore, ...toldBefore } = read;
  expect(told).toStrictEqual(toldBefore);
  expect(JSON.stringify(told.field)).toBe(JSON.stringify(toldBefore.field));
  const rows = read.field.relations.map(({ name }) => name);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(placeOf('relations', row)).toEqual(placeBefore('relations', row));
});

it('is read anew where any of its files says something else, and one with a problem is never kept', () => {
  const kept = shelf();
  forget();
  readField(sources, kept);
  for (const { path } of sources.filter((source) => source.path.startsWith('vocabulary'))) {
    forget();
    readField(
      sources.map((source) => (source.path === path ? { ...source, text: `${source.text}\n# more\n` } : source)),
      kept,
    );
  }
  expect(kept.taken()).toBe(0);
  const broken = sources.map((source) =>
    source.path.startsWith('vocabulary') ? { ...source, text: `${source.text}\nnonsense: 1\n` } : source,
  );
  for (let time = 0; time < 2; time++) {
    forget();
    expect(readField(broken, kept).problems).not.toEqual([]);
  }
  expect(kept.taken()).toBe(0);
});
