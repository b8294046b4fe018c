import type { Certainty } from '../../derive/certainty.ts';
import { against, apartIn, type Apart, type Kin } from '../../derive/likeness.ts';
import * as say from '#words/compare.ts';
import { element, typeset } from '../dom/element.ts';
import { facetsIn, type FormWords } from './form.ts';
import type { CompareSection, SectionRow, ShownRow } from './section.ts';

/** A report with those that can be set beside it, the nearest first, and why the others cannot. */
export interface Alike {
  readonly itself: SectionRow;
  readonly shown: readonly ShownRow[];
  readonly others: readonly { readonly row: SectionRow; readonly reasons: readonly Apart[] }[];
}

/** Sets the reports of a section beside one of them; undefined where it is in another. */
export function alikeIn({ told, rows }: CompareSection, words: FormWords, id: string): Alike | undefined {
  const itself = rows.find((row) => row.id === id);
  if (!itself) return undefined;
  const kin = kinIn(words);
  const all = rows
    .filter((row) => row !== itself)
    .map((row) => ({ row, apart: apartIn(told, itself.facts.stated, row.facts.stated, kin) }));
  const alike = all
    .filter(({ apart }) => against(apart).length === 0)
    .sort((a, b) => a.apart.length - b.apart.length)
    .map(({ row, apart }) => ({ ...row, certainty: certaintyOf(apart) }));
  return {
    itself,
    shown: [{ ...itself, certainty: 'certain' }, ...alike],
    others: all.flatMap(({ row, apart }) => {
      const reasons = against(apart);
      return reasons.length === 0 ? [] : [{ row, reasons }];
    }),
  };
}

/** What the test needs and one of the two leaves open makes it possible only. */
const certaintyOf = (apart: readonly Apart[]): Certainty =>
  apart.some(({ told: { needed }, how }) => needed && how !== 'differs') ? 'possible' : 'certain';

/** An entry with the families that it is itself part of. */
function kinIn(words: FormWords): Kin {
  const above = new Map(
    facetsIn(words)
      .filter(({ condition }) => condition !== undefined)
      .flatMap(({ values }) => values.map((one) => [one.value, one.above] as const)),
  );
  return (id) => [id, ...(above.get(id) ?? [])];
}

/** Why the others are not alike: a list by reason, each with the reports it holds for. */
export function notAlikeList({ others }: Alike): HTMLElement {
  const told = others.flatMap(({ row, reasons }) => reasons.map((reason) => ({ row, says: reasonWords(reason) })));
  const groups = [...Map.groupBy(told, ({ says }) => says)].sort(([, a], [, b]) => b.length - a.length);
  return element(
    'details',
    { class: 'not-alike' },
    element('summary', {}, say.notAlike(others.length)),
    element(
      'ul',
      {},
      ...groups.map(([says, own]) =>
        element(
          'li',
          {},
          say.reasonCount(says, own.length),
          element('span', { class: 'meta' }, ...namesOf(own.map(({ row }) => row))),
        ),
      ),
    ),
  );
}

function reasonWords({ told: { label }, how }: Apart): string {
  return how === 'unstated' ? say.unstatedBoth(label) : say.another(label);
}

function namesOf(rows: readonly SectionRow[]): readonly (Node | string)[] {
  const names = Map.groupBy(rows, ({ subject }) => subject);
  return [...names].flatMap(([name, own], place) => [
    ...(place === 0 ? [] : [', ']),
    ...typeset(name),
    own.length > 1 ? ` (${own.length})` : '',
  ]);
}
