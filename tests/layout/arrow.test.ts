import { describe, expect, it } from 'vitest';
import { arrowAt } from '../../src/layout/curve.ts';

const box = (x: number, y: number) => ({ id: `${x}`, x, y, width: 20, height: 10, lines: [] });

describe('the arrow of a line', () => {
  it('has its tip where the line meets the box, and points into it', () => {
    const flow = { way: 'right', tracks: [] } as const;
    expect(arrowAt(box(0, 0), box(100, 40), flow, 6)).toBe('M90 40L84 43 84 37z');
    expect(arrowAt(box(100, 40), box(0, 0), flow, 6)).toBe('M10 0L16 -3 16 3z');
    expect(arrowAt(box(0, 0), box(40, 100), { way: 'down', tracks: [] }, 6)).toBe('M40 95L37 89 43 89z');
  });
});
