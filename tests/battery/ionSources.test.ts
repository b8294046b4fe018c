import { describe, expect, it } from 'vitest';
import { ionSources, ionSourceWords } from '../../src/battery/ionSources.ts';
import { graphWith } from './fixture.ts';
import { batteryVocabulary, vocabularyOf } from '../field/battery.ts';
import { collector, outcome } from './fixture.ts';

const entry = (name: string, formula: string, more = ''): string =>
  `---\ntitle: ${name}\nclass: cathode\n${formula === '' ? '' : `formula: ${formula}\n`}summary: A cathode.\n${more}---\n`;
const cell = outcome('text', 'anode-free-full-cell', '§1 ¶1', 'cathode: c', 'cycle life: 40 cycles');
const zinc = vocabularyOf('checks:\n  ion-source: { words: { ion: Zn2+, name: zinc } }\n');

const found = (vocabulary: typeof zinc, formula: string, more = '') =>
  ionSources(
    graphWith(vocabulary, {
      'materials/c.md': entry('C', formula, more),
      'materials/metal.md': '---\ntitle: Metal\nclass: metal\nformula: Zn\nsummary: A metal.\n---\n',
      'materials/sn-cu.md': collector('Sn@Cu', `outcomes:\n${cell}`),
    }),
  );

describe('the source of the ion', () => {
  it('is missing where a test lives on a cathode that contains none', () => {
    const [finding, ...others] = found(batteryVocabulary, 'FeS2');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'sodium-source--sn-cu--c',
      kind: 'ion-source',
      summary: 'anode-free full cell with C, which contains no sodium',
    });
    expect(found(batteryVocabulary, 'Na3V2(PO4)3')).toEqual([]);
  });
  it('is the ion that the field names, whichever that is', () => {
    expect(found(zinc, 'ZnMn2O4')).toEqual([]);
    expect(found(zinc, 'V2O5').map(({ id, summary }) => [id, summary])).toEqual([
      ['zinc-source--sn-cu--c', 'anode-free full cell with C, which contains no zinc'],
    ]);
  });
  it('may be a constituent of the cathode', () =>
    expect(
      found(zinc, 'V2O5', 'relations:\n  - contains: metal\n    at: §1 ¶1\n    cites: []\n    method: ex situ\n'),
    ).toEqual([]));
  it('may be there from the start: in another name of the cathode, by a relation that the field names, or deposited beforehand', () => {
    expect(found(zinc, 'V2O5', 'names-as-printed: [Zn0.3V2O5]\n')).toEqual([]);
    const filled = vocabularyOf(`relations:
  starts-with: { label: starts with, inverse: is there first in, says: It is there., from: materials, to: materials }
checks:
  ion-source: { words: { ion: Zn2+, name: zinc }, relations: { holds: [starts-with] } }
`);
    const said = 'relations:\n  - starts-with: metal\n    at: §1 ¶1\n    cites: []\n';
    expect(found(filled, 'V2O5', said)).toEqual([]);
    expect(found(filled, 'V2O5')).toHaveLength(1);
    const stocked = outcome(
      'text',
      'anode-free-full-cell',
      '§1 ¶1',
      'cathode: c\npredeposited: 2 mAh/cm2',
      'cycle life: 40 cycles',
    );
    expect(
      ionSources(
        graphWith(zinc, {
          'materials/c.md': entry('C', 'V2O5'),
          'materials/sn-cu.md': collector('Sn@Cu', `outcomes:\n${stocked}`),
        }),
      ),
    ).toEqual([]);
  });
  it('is not asked for where no formula is known, or no ion is named', () => {
    expect(found(zinc, '')).toEqual([]);
    const unnamed = vocabularyOf('');
    expect(found(unnamed, 'FeS2')).toEqual([]);
  });
  it('is spoken of in the words of the field', () => {
    const { field } = graphWith(zinc, {});
    expect(ionSourceWords(field)).toMatchObject({
      prefix: 'zinc-source',
      heading: 'Anode-free full cell without a source of zinc',
      about: 'source of zinc',
    });
  });
});
