import { deserialize, serialize } from 'node:v8';
import { expect, it } from 'vitest';
import type { Notes } from '../../src/site/reuse/noted.ts';
import { packNotes, unpackNotes } from '../../src/site/reuse/packedNotes.ts';

it('notes that were kept say what they said: lists of many and of none, answers from nothing, and files that were left out', () => {
  const notes: Notes = {
    noted: [
      { facts: new Uint32Array(), uses: [], answers: [] },
      { facts: Uint32Array.of(3, 1_000_000, 5), uses: [0], answers: [1, 0] },
      { facts: Uint32Array.of(7), uses: [], answers: [] },
      { facts: new Uint32Array(), uses: [0, 2, 1], answers: [1] },
    ],
    answers: [
      { name: 'a question', key: '', said: 'x', from: -1 },
      { name: 'a question', key: 'näher', said: 'y', from: 3 },
    ],
    all: 2,
    groups: [
      { name: 'none', asked: 0, files: [] },
      {
        name: 'pages',
        asked: 3,
        files: [
          ['a/index.html', 1],
          ['b/index.html', -1],
        ],
      },
    ],
  };
  expect(unpackNotes(deserialize(serialize(packNotes(notes))) as ReturnType<typeof packNotes>)).toStrictEqual(notes);
  const none: Notes = { noted: [], answers: [], all: 0, groups: [] };
  expect(unpackNotes(packNotes(none))).toStrictEqual(none);
});
