import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { toViewCsv } from '../../src/exports/viewCsv.ts';
import { toViewCx2 } from '../../src/exports/viewCx2.ts';
import { toViewGraphml } from '../../src/exports/viewGraphml.ts';
import { pngScale, withResolution } from '../../src/exports/viewPng.ts';
import type { ViewRecord } from '../../src/exports/viewRecord.ts';
import { toViewSvg } from '../../src/exports/viewSvg.ts';
import type { Placement } from '../../src/layout/columns.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { small } from './fixture.ts';

const kinds = small.field.kinds.filter(({ name }) => ['materials', 'challenges'].includes(name));
const [tin, more, dendrites] = ['materials/sn-cu', 'more', 'challenges/dendrites'] as const;
const record: ViewRecord = {
  title: 'Tin & “its” <neighbours>',
  cite: 'Editor, A. Small 1.0.0 (2026).',
  address: 'https://host.example/sub/graph/?at=sn-cu&depth=1',
  view: {
    titles: ['Collectors', 'Challenges'],
    nodes: [
      {
        id: tin,
        entry: tin as NodeId,
        kind: 'materials',
        classes: ['modified collector', 'cathode'],
        label: 'Sn₂@"Cu"',
        column: 0,
      },
      { id: more, kind: 'materials', classes: [], label: '12 more', column: 0 },
      {
        id: dendrites,
        entry: dendrites as NodeId,
        kind: 'challenges',
        classes: ['failure'],
        label: 'Dendrites',
        column: 1,
      },
    ],
    edges: [
      {
        id: 'a',
        source: tin,
        target: dendrites,
        label: 'mitigates & more',
        claims: ['sn-cu--mitigates--dendrites', 'x', 'y', 'z', 'w'],
        follows: ['sn-cu--acts-through--dendrites'],
        through: [],
        strong: true,
        strength: 2,
      },
      {
        id: 'b',
        source: more,
        target: dendrites,
        label: 'mitigates',
        claims: [],
        follows: ['v'],
        through: ['materials/cu-foil' as NodeId],
        strong: false,
        strength: 0,
      },
    ],
  },
  claims: [
    {
      claim: 'sn-cu--mitigates--dendrites',
      source: tin,
      sourceTitle: 'Sn₂@"Cu"',
      relation: 'mitigates',
      target: dendrites,
      targetTitle: 'Dendrites',
      status: 'asserted',
      rule: '',
      from: [],
      locator: '§1 ¶2',
      references: [1, 2],
      basis: 'half cell',
      confidence: 'high',
      says: 'Tin keeps dendrites away, it is said; twice.',
    },
    {
      claim: 'v',
      source: more,
      sourceTitle: '12 more',
      relation: 'mitigates',
      target: dendrites,
      targetTitle: 'Dendrites',
      status: 'inferred',
      rule: 'layer-acts',
      from: ['a', 'b'],
      locator: '§1 ¶1',
      references: [],
      basis: 'in situ',
      confidence: 'low',
      says: '',
    },
  ],
};
const placement: Placement = {
  boxes: [
    { id: tin, x: 100, y: 60, width: 120, height: 24, lines: ['Sn₂@"Cu"'] },
    { id: more, x: 100, y: 120, width: 120, height: 24, lines: ['12 more'] },
    { id: dendrites, x: 400.25, y: 90, width: 140, height: 39, lines: ['Dendrites', 'and more'] },
  ],
  headings: [
    { text: 'Collectors', x: 40, y: 20 },
    { text: 'Challenges', x: 330, y: 20 },
  ],
  flow: { way: 'right', tracks: [] },
  width: 520,
  height: 160,
};
const paint = {
  ink: '#111111',
  ink2: '#555555',
  paper: '#ffffff',
  paper2: '#eeeeee',
  kinds: {
    materials: { colour: '#aa3300', path: 'M0 0h16v16H0z', singular: 'material' },
    challenges: { colour: '#0033aa', path: 'M8 0l8 16H0z', singular: 'challenge' },
  },
};
const golden = (name: string): string => join(import.meta.dirname, 'golden', name);

it.each([
  ['view.svg', toViewSvg(record, placement, paint)],
  ['view.graphml', toViewGraphml(record, placement)],
  ['view.csv', toViewCsv(record)],
  ['view.cx2', `${JSON.stringify(JSON.parse(toViewCx2(record, placement, kinds)), null, 2)}\n`],
] as const)('what is on screen as %s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(golden(name));
});

it('a narrow drawing leaves room for its caption', () => {
  const narrow = toViewSvg(record, { ...placement, width: 200 }, paint);
  expect(narrow).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="480"');
});

it('a picture says that it has 300 dots per inch, in a chunk that its checksum vouches for', () => {
  expect(pngScale * 96).toBe(300);
  const png = Uint8Array.from({ length: 60 }, (_, index) => index);
  const out = Buffer.from(withResolution(png));
  expect([...out.subarray(0, 33)]).toEqual([...png.subarray(0, 33)]);
  expect([...out.subarray(54)]).toEqual([...png.subarray(33)]);
  const chunk = out.subarray(33, 54);
  expect(chunk.readUInt32BE(0)).toBe(9);
  expect(chunk.toString('latin1', 4, 8)).toBe('pHYs');
  // Per metre, in both directions.
  expect([chunk.readUInt32BE(8), chunk.readUInt32BE(12), chunk[16]]).toEqual([11811, 11811, 1]);
  expect(chunk.readUInt32BE(17)).toBe(crc32(chunk.subarray(4, 17)));
});
