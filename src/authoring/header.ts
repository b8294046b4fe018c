import type { Cell } from '../compiler/tables/csv.ts';
import type { Field } from '../field/field.ts';
import { find } from '../field/term.ts';
import { quantityColumns, tableHeader } from '../model/outcomeTable.ts';
import { unitSpelt } from '../model/unitAdvice.ts';

/** A head of a column as somebody wrote it, and the name that the vocabulary has for it. */
export interface Renamed {
  readonly cell: Cell;
  readonly name: string;
}

/** Heads that are names of the vocabulary but for case, signs between words or the spelling of a unit: `Baking time (min)`. */
export function renamedHeads(cells: readonly Cell[], field: Field): readonly Renamed[] {
  const names = [...tableHeader(field), ...quantityColumns(field)];
  return cells.flatMap((cell): Renamed[] => {
    const text = cell.text.trim();
    const [, head = text, unit] = /^(.*?)\s*(?:[[(/]\s*([^\])]+)[\])]?)?$/.exec(text) ?? [];
    const name = names.find((one) => loose(one) === loose(head)) ?? labelled(head, field);
    if (name === undefined) return [];
    const whole = unit === undefined ? name : `${name} [${unitSpelt(unit, field.units)?.name ?? unit.trim()}]`;
    return whole === text ? [] : [{ cell, name: whole }];
  });
}

const loose = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim();

/** A condition by its label, or a quantity by a spoken word that means it alone. */
function labelled(head: string, { conditions, spoken, quantities }: Field): string | undefined {
  const condition = conditions.find(({ label }) => loose(label) === loose(head));
  if (condition) return condition.name;
  const [only, ...more] = spoken.find(({ name }) => loose(name) === loose(head))?.quantities ?? [];
  return only !== undefined && more.length === 0 ? find(quantities, only)?.name : undefined;
}
