import { expect, it } from 'vitest';
import { hasRole, relationsWith } from '../../src/field/select.ts';
import { tiny } from './tiny.ts';

/** A table that counts how often any of its rows is read. */
function counted<Row extends object>(
  table: readonly Row[],
): { readonly table: readonly Row[]; readonly reads: () => number } {
  let reads = 0;
  const rows = table.map((row) => new Proxy(row, { get: (of, name) => (reads++, Reflect.get(of, name) as unknown) }));
  return { table: rows, reads: () => reads };
}

it('reads a table once for each role that is asked of many entries, and each other table anew', () => {
  const { kinds: own, relations } = tiny.graph!.field;
  const kinds = counted(own);
  const [node, none] = [{ classes: own.flatMap(({ classes }) => classes.map(({ name }) => name)) }, { classes: [] }];
  const roles = own.flatMap(({ classes }) => classes.flatMap(({ role }) => role ?? []));
  expect(roles.length).toBeGreaterThan(0);
  const ask = (): readonly boolean[] => roles.map((role) => hasRole({ kinds: kinds.table }, node, role));
  expect(ask()).toEqual(roles.map(() => true));
  const reads = kinds.reads();
  for (let time = 0; time < 100; time++) ask();
  expect(kinds.reads()).toBe(reads);
  expect(hasRole({ kinds: kinds.table }, none, ...roles)).toBe(false);
  expect(hasRole({ kinds: [] }, node, ...roles)).toBe(false);
  const role = relations.flatMap((row) => row.roles)[0]!;
  const wanted = relations.filter((row) => row.roles.includes(role)).map(({ name }) => name);
  expect(relationsWith({ relations }, role)).toEqual(wanted);
  expect(relationsWith({ relations: relations.slice(1) }, role)).toEqual(
    relations
      .slice(1)
      .filter((row) => row.roles.includes(role))
      .map(({ name }) => name),
  );
});
