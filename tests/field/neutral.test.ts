import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classRoles, relationRoles } from '../../src/field/roles.ts';
import { readField } from '../../src/field/read.ts';
import { namesIn } from '../../src/field/term.ts';
import { contentFolder, readSources } from '../../src/site/content.ts';

/** The rooms that hold no word of a field any more; presets, arithmetic that a field switches on, and elements are no part of them. */
const rooms = [
  'field',
  'model',
  'compiler',
  'derive',
  'layout',
  ...['graph', 'path', 'matrix'].flatMap((room) => [`components/${room}`, `islands/${room}`]),
  ...['graph', 'paths', 'matrix'].map((room) => `pages/${room}`),
];

const { field } = readField(readSources(contentFolder()));
const names = new Set(
  [
    ...field.kinds.flatMap(({ name, classes }) => [name, ...namesIn(classes)]),
    ...[field.relations, field.tests, field.quantities, field.conditions, field.bases].flatMap(namesIn),
  ].filter((name) => !(name in classRoles) && !(name in relationRoles)),
);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names of several words are names wherever they stand; a single word is one only where code quotes it. */
const several = [...names].filter((name) => /[ -]/.test(name)).map(escaped);
const single = [...names].filter((name) => !/[ -]/.test(name)).map(escaped);
const forbidden = [
  new RegExp(`(?<![\\w-])(?:${several.join('|')})(?![\\w-])`, 'i'),
  new RegExp(`(['"])(?:${single.join('|')})\\1`),
  /sodi(?:um|o)|collector|electrolyte|cathode|anode|copper|dendrit|batter(?!y\.ts)|Coulombic|overpotential|\bplat(?:ed|ing)\b|\bNa⁺|\bCu₆/i,
];
/** Words of the engine that a vocabulary also uses. */
const engine = [
  // The name of a room, of a preset, and of the words said of a basis without data.
  'battery/',
  'extends: battery',
  'stated without data',
  // A table of every vocabulary, and a kind of this one.
  "'methods'",
  'Sodiograph',
  'sodiograph',
];

const files = rooms.flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro)$/.test(path))
    .map((path) => join('src', room, path)),
);

describe('the engine', () => {
  it.each(files)('%s holds no word of a field', (path) => {
    const found = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => engine.reduce((text, word) => text.replaceAll(word, ''), line))
      .flatMap((line, index) =>
        forbidden.flatMap((pattern) => pattern.exec(line)?.[0] ?? []).map((word) => `${index + 1}: ${word}`),
      );
    expect(found).toEqual([]);
  });
});
