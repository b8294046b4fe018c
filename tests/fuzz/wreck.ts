import fc from 'fast-check';

/** A change of the structure of a file: what an editor, a merge or malice can do to its lines. */
export interface Wreck {
  readonly how: 'cut' | 'repeated' | 'moved' | 'spliced' | 'indented' | 'hostile';
  /** Places in the file, as shares of its lines. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly with: string;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What breaks parsers, each in a line of its own. */
const hostile = [
  '---',
  '...',
  '__proto__: 1',
  'constructor: {}',
  '? - ? - ?',
  '- - - - -',
  '&a [*a, *a]',
  '!!js/function "() => 1"',
  '<<: *x',
  '\t- a',
  '"\\u0000"',
  '\u202E\u200B\uFEFF',
  '[@1-999999999]',
  '[a](javascript:alert(1))',
  '<script>alert(1)</script>',
  '[a][a]\n\n[a]: a',
  '| a |\n|---|\n| b | c |',
  '> > > > > a',
  '*a **b _c `d',
  'paragraphs: 1e308',
  'number: -0',
  'order: .inf',
  'cites: [0, 0x10, 1e9]',
  'at: §1 ¶99999999999999999999',
  'x'.repeat(5_000),
  '['.repeat(500),
  '- '.repeat(500),
] as const;

export const wrecks: fc.Arbitrary<readonly Wreck[]> = fc.array(
  fc.record({
    how: fc.constantFrom('cut', 'repeated', 'moved', 'spliced', 'indented', 'hostile'),
    from: share,
    to: share,
    length: fc.integer({ min: 1, max: 12 }),
    with: fc.constantFrom(...hostile),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The text after the changes, one after the other; lines to splice in come from another text. */
export const wrecked = (text: string, changes: readonly Wreck[], other: string): string =>
  changes.reduce((lines, change) => after(lines, change, other.split('\n')), text.split('\n')).join('\n');

function after(lines: string[], { how, from, to, length, with: line }: Wreck, others: readonly string[]): string[] {
  const start = Math.floor(from * lines.length);
  const target = Math.floor(to * lines.length);
  const piece = lines.slice(start, start + length);
  switch (how) {
    case 'cut':
      return lines.toSpliced(start, length);
    case 'repeated':
      return lines.toSpliced(target, 0, ...piece);
    case 'moved':
      return lines.toSpliced(start, length).toSpliced(target, 0, ...piece);
    case 'spliced': {
      const begin = Math.floor(to * others.length);
      return lines.toSpliced(start, 0, ...others.slice(begin, begin + length));
    }
    case 'indented':
      return lines.toSpliced(start, length, ...piece.map((each) => `  ${each}`));
    case 'hostile':
      return lines.toSpliced(start, 0, line);
  }
}
