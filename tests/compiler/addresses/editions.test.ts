import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionPath, readEditions, writeEdition } from '../../../src/compiler/addresses/editions.ts';
import type { Release } from '../../../src/compiler/addresses/releases.ts';
import { saidBefore } from '../../../src/derive/editions.ts';
import type { Said } from '../../../src/model/edition.ts';
import { anyGrapheme } from '../../anyText.ts';

const release = (version: string): Release => ({
  version,
  date: '2026-01-02',
  addresses: new Map(),
  path: '',
  hash: '',
});
const ids = ['sn-cu--forms--na15sn4', 'sn-cu--first', 'bi-cu--mitigates--dendrites', 'bi-cu--second'];
const line = fc.string({ unit: anyGrapheme, minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' '));
const said = fc
  .dictionary(fc.constantFrom(...ids), fc.record({ says: line, places: line, works: fc.constantFrom('', '3', '3 72') }))
  .map((rows) => new Map<string, Said>(Object.entries(rows)));

/** What a content folder keeps of versions that were released one after the other. */
const kept = (all: readonly ReadonlyMap<string, Said>[]) =>
  all.map((now, index) => ({
    path: editionPath(`1.${index}.0`),
    text: writeEdition(all[index - 1] ?? new Map(), now),
  }));

describe('what released versions said', () => {
  it('is read back whole for each of them, although each file has only what changed', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), (all) => {
        const { editions, problems } = readEditions(
          kept(all),
          all.map((_, index) => release(`1.${index}.0`)),
        );
        expect(problems).toEqual([]);
        expect(editions.map((edition) => Object.fromEntries(edition.said))).toEqual(
          all.map((one) => Object.fromEntries(one)),
        );
      }),
    );
  });

  it('costs nothing where nothing changed, and names what is gone without a text', () => {
    const one = { says: 'Tin forms, “slowly”, an alloy.', places: '§1 ¶2', works: '3' };
    expect(writeEdition(new Map([['a', one]]), new Map([['a', one]]))).toBe('claim_id,says,places,works\n');
    expect(writeEdition(new Map([['a', one]]), new Map())).toBe('claim_id,says,places,works\na,,,\n');
  });

  it('that was edited into something else is complained of, and no version that was not released is told', () => {
    const { editions, problems } = readEditions(
      [
        { path: editionPath('1.0.0'), text: 'claim_id,says\nx,y\n' },
        { path: editionPath('2.0.0'), text: writeEdition(new Map(), new Map()) },
      ],
      [release('1.0.0')],
    );
    expect(editions).toEqual([]);
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([['releases/1.0.0.csv', 'manifest-is-whole']]);
  });

  it('is told of a claim from the last version that said otherwise', () => {
    const row = (says: string, works = ''): Said => ({ says, places: '§1', works });
    const edition = (version: string, one: Said) => ({ version, date: '2026-01-02', said: new Map([['a', one]]) });
    const editions = [edition('1.0.0', row('old')), edition('1.1.0', row('older')), edition('1.2.0', row('now'))];
    const before = (now: Said) => saidBefore({ editions, now: new Map([['a', now]]) }, 'a')?.edition.version;
    expect(before(row('now'))).toBe('1.1.0');
    expect(before(row('now', '72'))).toBe('1.2.0');
    expect(saidBefore({ editions: editions.slice(2), now: new Map([['a', row('now')]]) }, 'a')).toBeUndefined();
    expect(saidBefore({ editions, now: new Map() }, 'a')).toBeUndefined();
  });
});
