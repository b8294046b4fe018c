/** What is tried, and by which tests: a fault in a room must be found by the tests of that room. */
export interface Room {
  readonly name: string;
  /** Files and folders of the sources. */
  readonly sources: readonly string[];
  readonly without?: readonly string[];
  readonly tests: readonly string[];
}

/** The share of faults that the tests of each room must find. */
export const floor = 0.85;

const addresses = [
  'src/compiler/addresses/',
  'src/release/',
  'src/derive/gone.ts',
  'src/model/published.ts',
  'src/model/version.ts',
];

export const rooms: readonly Room[] = [
  { name: 'compiler', sources: ['src/compiler/'], without: addresses, tests: ['tests/compiler/'] },
  { name: 'model', sources: ['src/model/'], without: addresses, tests: ['tests/model/', 'tests/compiler/'] },
  { name: 'chemistry', sources: ['src/chemistry/'], tests: ['tests/chemistry/'] },
  { name: 'audit', sources: ['src/derive/audit/'], tests: ['tests/derive/audit/'] },
  {
    name: 'addresses',
    sources: [...addresses, 'src/site/lostAddresses.ts'],
    tests: ['tests/compiler/addresses/', 'tests/release/', 'tests/derive/gone.test.ts', 'tests/lostAddresses.test.ts'],
  },
  { name: 'exports', sources: ['src/exports/'], tests: ['tests/exports/'] },
];
