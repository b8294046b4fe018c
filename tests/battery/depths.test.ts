import { describe, expect, it } from 'vitest';
import { depths as depthsIn, depthWords } from '../../src/battery/depths.ts';
import { experiments } from '../../src/derive/audit/experiments.ts';
import type { Graph } from '../../src/model/graph.ts';
import { outcome, withOutcomes } from './fixture.ts';

const depths = (graph: Graph) => depthsIn(graph, experiments(graph));
const cell = (id: string, at: string, more: string, results: string) =>
  outcome(id, 'symmetric-cell', at, more, results);

describe('depth of discharge against sodium on board', () => {
  const depth = (more: string) =>
    depths(withOutcomes(cell('text', '§1 ¶1', more, 'cycling time: 500 h'))).map(({ verdict }) => verdict);
  it('fits', () =>
    expect(depth('depth-of-discharge: 66.67 %\nareal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual([
      'consistent',
    ]));
  it('does not fit', () =>
    expect(depth('depth-of-discharge: 50 %\nareal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual([
      'inconsistent',
    ]));
  it('is open where one of them is missing', () => {
    expect(depth('depth-of-discharge: 50 %\nareal-capacity: 2 mAh/cm2')).toEqual(['open']);
    expect(depth('areal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual(['open']);
  });
  it('is named by the labels of the conditions', () => {
    const graph = withOutcomes(
      cell('text', '§1 ¶1', 'depth-of-discharge: 50 %\nareal-capacity: 2 mAh/cm2', 'cycling time: 500 h'),
    );
    expect(depths(graph)[0]).toMatchObject({
      summary: 'symmetric cell: the metal deposited beforehand is not given',
      arithmetic: ['2\u00a0mAh cm⁻² ÷ 50\u00a0% = 4\u00a0mAh cm⁻² on board'],
    });
    expect(depthWords(graph.field)).toMatchObject({
      heading: 'Depth of discharge against metal deposited beforehand',
      says: 'The depth of discharge is the areal capacity cycled over that of the metal deposited beforehand.',
    });
  });
  it('cannot move more than was deposited', () =>
    expect(depth('areal-capacity: 4 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual(['inconsistent']));
});
