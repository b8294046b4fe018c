import { describe, expect, it } from 'vitest';
import { bindUnits, escapeHtml, flatten, markUp, runs } from '../../src/chemistry/markup.ts';

const digits = '0123456789';

describe('runs', () => {
  it('tell what is set low and high from the line', () => {
    expect(runs('Cu₆Sn₅')).toEqual([
      { level: 'line', text: 'Cu' },
      { level: 'sub', text: '6' },
      { level: 'line', text: 'Sn' },
      { level: 'sub', text: '5' },
    ]);
    expect(runs('SO₄²⁻')).toEqual([
      { level: 'line', text: 'SO' },
      { level: 'sub', text: '4' },
      { level: 'sup', text: '2−' },
    ]);
    expect(runs('')).toEqual([]);
  });
  it('hold a decimal point or slash between low digits low, and no other', () => {
    expect(runs('Na₁.₅')).toEqual([
      { level: 'line', text: 'Na' },
      { level: 'sub', text: '1.5' },
    ]);
    expect(runs('Na₂/₃MnO₂').slice(0, 2)).toEqual([
      { level: 'line', text: 'Na' },
      { level: 'sub', text: '2/3' },
    ]);
    expect(runs('in Na₂. ₁').map(({ level }) => level)).toEqual(['line', 'sub', 'line', 'sub']);
    expect(runs('m².₁').map(({ text }) => text)).toEqual(['m', '2', '.', '1']);
    expect(runs('Na₂,₁').map(({ text }) => text)).toEqual(['Na', '2', ',', '1']);
  });
  it('know all digits, signs, brackets, x and n', () => {
    expect(runs('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓₙ')).toEqual([{ level: 'sub', text: `${digits}+−=()xn` }]);
    expect(runs('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ')).toEqual([{ level: 'sup', text: `${digits}+−=()n` }]);
  });
});

describe('HTML of a text', () => {
  it('sets low and high what Unicode does, and escapes all else', () => {
    expect(markUp('Na₃V₂(PO₄)₃ & Na⁺ <5 “x”')).toBe(
      'Na<sub>3</sub>V<sub>2</sub>(PO<sub>4</sub>)<sub>3</sub> &amp; Na<sup>+</sup> &lt;5 “x”',
    );
    expect(markUp('Na₁.₅')).toBe('Na<sub>1.5</sub>');
    expect(markUp('5 mA cm⁻²')).toBe('5\u00a0mA\u00a0cm<sup>−2</sup>');
  });
  it('can stand in an attribute too', () => {
    expect(escapeHtml('a "b" <c> & d\'')).toBe("a &quot;b&quot; &lt;c&gt; &amp; d'");
    expect(escapeHtml('&amp;')).toBe('&amp;amp;');
    expect(markUp('“"”')).toBe('“&quot;”');
  });
});

describe('a number and its unit', () => {
  it('stay on one line', () => {
    for (const unit of 'mA mAh mg g A Wh S mV V h nm µm μm mm GPa eV °C % cycles C Å mT µL mol'.split(' ')) {
      expect(bindUnits(`for 5 ${unit}.`)).toBe(`for 5\u00a0${unit}.`);
      expect(bindUnits(`for 5 ${unit}`)).toBe(`for 5\u00a0${unit}`);
    }
    expect(bindUnits('1– h')).toBe('1–\u00a0h');
  });
  it('the power of the unit too', () => {
    for (const unit of 'mA mg g A Wh S mol mAh'.split(' '))
      for (const over of ['cm⁻²', 'g⁻¹', 'kg⁻¹', 'L⁻¹'])
        expect(bindUnits(`5 ${unit} ${over}`).replaceAll(' ', '_')).toContain(`5\u00a0${unit}`);
    for (const unit of 'mA S mol mAh A'.split(' '))
      for (const over of ['cm⁻²', 'g⁻¹', 'kg⁻¹', 'L⁻¹'])
        expect(bindUnits(`5 ${unit} ${over}`)).toBe(`5\u00a0${unit}\u00a0${over}`);
  });
  it('words that begin like a unit are no unit', () => {
    for (const text of ['5 groups', '2 hosts', '3 Volmer steps', '4 Al foils', 'x V', '5  V', '1 h2'])
      expect(bindUnits(text)).toBe(text);
    expect(bindUnits('an mA cm⁻²')).toBe('an mA cm⁻²');
  });
  it('everywhere in a text', () => {
    expect(bindUnits('5 mA cm⁻² and 6 mAh cm⁻² for 10 h')).toBe(
      '5\u00a0mA\u00a0cm⁻² and 6\u00a0mAh\u00a0cm⁻² for 10\u00a0h',
    );
  });
});

it('flat text is what a keyboard has', () => {
  expect(['Cu₆Sn₅', 'cm⁻²', 'Na⁺', 'Na₁₋ₓCoO₂', '−2.71 V', '5 − 3'].map(flatten)).toEqual([
    'Cu6Sn5',
    'cm-2',
    'Na+',
    'Na1-xCoO2',
    '-2.71 V',
    '5 - 3',
  ]);
});
