import { describe, expect, it } from 'vitest';
import { readCaption } from '../../../src/derive/audit/readCaption.ts';
import { measureOf } from '../../../src/model/condition.ts';
import { displayMeasure } from '../../../src/model/measure.ts';
import { collector, graphOf } from '../../battery/fixture.ts';

/** What is read from a statement: the conditions as a reader would see them, and the quantity. */
function read(says: string, at = 'Fig. 1a'): readonly string[] | undefined {
  const { field, statements } = graphOf({
    'materials/sn-cu.md': collector(
      'Sn@Cu',
      `statements:\n  - id: caption\n    says: "${says}"\n    at: ${at}\n    cites: [1]\n    method: electrochemical\n    cell: half`,
    ),
  });
  const caption = readCaption(
    field,
    statements.find(({ id }) => id === 'sn-cu--caption')!,
  );
  return (
    caption && [
      ...caption.conditions.map(
        ({ name }) =>
          `${name} ${displayMeasure(measureOf(caption.conditions, name)!, field.units).replaceAll('\u00a0', ' ')}`,
      ),
      ...(caption.quantity === undefined ? [] : [caption.quantity]),
    ]
  );
}

describe('what a caption says', () => {
  it('are the measures of current, capacity and rate, exact numbers each', () => {
    expect(read('The caption gives 0.5 mA cm⁻² and 12 mAh cm⁻².')).toEqual([
      'current-density 0.5 mA cm⁻²',
      'areal-capacity 12 mAh cm⁻²',
    ]);
    expect(read('The caption gives 5 C.')).toEqual(['rate 5 C']);
  });
  it('are units as written in the content too, and with spaces that do not break', () => {
    expect(read('The caption gives 2 mA/cm2.')).toEqual(['current-density 2 mA cm⁻²']);
    expect(read('The caption gives 2\u00a0mA\u00a0cm⁻² here.')).toEqual(['current-density 2 mA cm⁻²']);
  });
  it('is the first number in a unit, not a longer unit that begins alike', () => {
    expect(read('First 2 mA cm⁻², then 3 mA cm⁻².')).toEqual(['current-density 2 mA cm⁻²']);
    expect(read('It names 5 Cu foils and 1 mA cm⁻².')).toEqual(['current-density 1 mA cm⁻²']);
  });
  it('ends where it is set against the text', () => {
    expect(read('The caption gives 2 mA cm⁻²; the text gives 4 mAh cm⁻².')).toEqual(['current-density 2 mA cm⁻²']);
    expect(read('The caption gives 2 mA cm⁻², where the text gives 4 mAh cm⁻².')).toEqual([
      'current-density 2 mA cm⁻²',
    ]);
  });
  it('is the quantity that it names, by its longest name', () => {
    expect(read('The nucleation overpotential at 2 mA cm⁻².')).toEqual([
      'current-density 2 mA cm⁻²',
      'nucleation overpotential',
    ]);
    expect(read('The average Coulombic efficiency at 2 mA cm⁻².')).toEqual([
      'current-density 2 mA cm⁻²',
      'average Coulombic efficiency',
    ]);
  });
  it('is nothing where it names no current, or where it stands in no caption', () => {
    expect(read('The caption shows 6 mAh cm⁻² of sodium.')).toBeUndefined();
    expect(read('The text gives 2 mA cm⁻².', '§1 ¶1')).toBeUndefined();
  });
});
