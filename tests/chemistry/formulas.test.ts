import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/chemistry/ascii.ts';
import { atoms, elementsIn } from '../../src/chemistry/composition.ts';
import { html, unicode } from '../../src/chemistry/display.ts';
import { bareKey, key } from '../../src/chemistry/key.ts';
import { read, type Standing } from '../../src/chemistry/read.ts';
import { latex, mhchem } from '../../src/chemistry/tex.ts';
import type { Formula, Substance } from '../../src/chemistry/tree.ts';
import { rowsOf } from './table.ts';

const formulas = rowsOf('formulas.tsv') as readonly (readonly [Standing, string, string, string, string])[];
const refused = rowsOf('refused.tsv') as readonly (readonly [Standing, string, string, string])[];

/** The substance that a text is; fails where it is none. */
function substance(text: string): Substance {
  const found = read(text);
  if (found.kind === 'refusal') throw new Error(`${text}: ${found.reason}`);
  return found;
}

describe('formulas as chemists write them', () => {
  it('the lists are long enough to mean something', () => {
    expect(formulas.length).toBeGreaterThanOrEqual(300);
    expect(refused.length).toBeGreaterThanOrEqual(40);
  });

  it.each(formulas)('as a %s, %s is a %s, shown %s', (standing, written, kind, display, expected) => {
    const found = read(written, standing);
    expect(found.kind).toBe(kind);
    expect(unicode(found as Substance)).toBe(display);
    expect(key(found as Substance)).toBe(expected);
  });

  it('two charges of an element named once are two states of it, and stay as they are written in running text', () => {
    expect(['Mn3+/4+', 'Fe2+/3+'].map((written) => unicode(substance(written)))).toEqual(['Mn³⁺/Mn⁴⁺', 'Fe²⁺/Fe³⁺']);
    expect(read('Mn3+/4+', 'text').kind).toBe('refusal');
  });

  it.each(formulas)('as a %s, %s is the same again in ASCII, Unicode, HTML, LaTeX and mhchem', (_, written) => {
    const found = substance(written);
    for (const write of [ascii, unicode, html, latex, mhchem]) expect(read(write(found))).toEqual(found);
  });

  it.each(formulas)('as a %s, %s keeps its letters and digits in every form', (_, written) => {
    const found = substance(written);
    const signs = (text: string): string => text.replace(/<[^>]*>|[^A-Za-z\d]/g, '');
    const letters = signs(ascii(found));
    const inUnicode = unicode(found).normalize('NFKD');
    expect(signs(inUnicode.replace(/[α-ω]/g, ''))).toBe(letters.replace(greek, ''));
    expect(signs(html(found).replace(/[α-ω]/g, ''))).toBe(letters.replace(greek, ''));
    expect(ascii(found)).toMatch(/^[\x20-\x7e]+$/);
  });

  it.each(refused)('as a %s, “%s” is refused at %s: %s', (standing, written, at, reason) => {
    expect(read(written, standing)).toEqual({ kind: 'refusal', at: Number(at), reason });
  });
});

const greek = /alpha|beta|gamma|delta|epsilon/g;

describe('HTML', () => {
  it.each([
    ['CuSO4.5H2O', 'CuSO<sub>4</sub>·5H<sub>2</sub>O'],
    ['Fe3+', 'Fe<sup>3+</sup>'],
    ['[Fe(CN)6]4-', '[Fe(CN)<sub>6</sub>]<sup>4−</sup>'],
    ['Na1-xCoO2', 'Na<sub>1−x</sub>CoO<sub>2</sub>'],
    ['Ti3C2Tx', 'Ti<sub>3</sub>C<sub>2</sub>T<sub>x</sub>'],
    ['^23Na', '<sup>23</sup>Na'],
    ['Na2/3MnO2', 'Na<sub>2/3</sub>MnO<sub>2</sub>'],
    ['Na-Bi', 'Na–Bi'],
    ['O2•-', 'O<sub>2</sub><sup>•−</sup>'],
  ])('%s is %s', (written, expected) => expect(html(substance(written))).toBe(expected));
});

describe('what is in it', () => {
  it.each([
    ['Na3V2(PO4)3', { Na: 3, V: 2, P: 3, O: 12 }],
    ['CuSO4.5H2O', { Cu: 1, S: 1, O: 9, H: 10 }],
    ['Na2/3Ni1/3Mn2/3O2', { Na: 2 / 3, Ni: 1 / 3, Mn: 2 / 3, O: 2 }],
    ['D2O', { H: 2, O: 1 }],
    ['NaOTf', { Na: 1, C: 1, F: 3, S: 1, O: 3 }],
  ])('%s has the atoms %o', (written, expected) =>
    expect(Object.fromEntries(atoms(substance(written) as Formula)!)).toEqual(expected),
  );

  it.each(['Na1-xCoO2', 'Ti3C2Tx', 'NaMO2', '(C2H4O)n'])('of %s there is no one number of atoms', (written) =>
    expect(atoms(substance(written) as Formula)).toBeUndefined(),
  );

  it.each([
    ['Zn@Al/Na||NVP', 'Al Na Zn'],
    ['Na-*-O', 'Na O'],
    ['Na(Ni,Mn)O2', 'Mn Na Ni O'],
    ['NaTFSI', 'C F N Na O S'],
    ['PVDF', ''],
  ])('%s has the elements %s', (written, expected) => expect(elementsIn(substance(written)).join(' ')).toBe(expected));

  it('the key without phase and face joins what is one substance', () => {
    for (const written of ['α-Fe2O3', 'γ-Fe2O3', 'Fe2O3(001)', 'O3Fe2'])
      expect(bareKey(substance(written))).toBe('Fe2O3');
  });
});
