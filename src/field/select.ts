import type { Field, Select } from './field.ts';
import type { ClassRole, RelationRole } from './roles.ts';

/** Whether a selection means an entry; its main class, or with `every` any of its classes, is asked for. */
export const selects = (
  { kinds, classes }: Select,
  node: { readonly kind: string; readonly classes: readonly string[] },
  every = false,
): boolean =>
  kinds.includes(node.kind) &&
  (classes.length === 0 || (every ? node.classes : node.classes.slice(0, 1)).some((name) => classes.includes(name)));

/** Names picked from a table by some roles, once a table: what has a role is asked of every entry and every edge. */
function picking<Row, Role extends string>(
  pick: (table: readonly Row[], roles: readonly Role[]) => readonly string[],
): (table: readonly Row[], roles: readonly Role[]) => readonly string[] {
  const known = new WeakMap<readonly Row[], Map<string, readonly string[]>>();
  return (table, roles) => {
    const own = known.get(table) ?? new Map<string, readonly string[]>();
    known.set(table, own);
    const key = roles.join();
    let names = own.get(key);
    if (!names) own.set(key, (names = pick(table, roles)));
    return names;
  };
}

const classesIn = picking((kinds: Field['kinds'], roles: readonly ClassRole[]) =>
  kinds.flatMap(({ classes }) => classes.filter(({ role }) => role && roles.includes(role)).map(({ name }) => name)),
);

/** The classes that have a role, over all kinds. */
export const classesWith = ({ kinds }: Pick<Field, 'kinds'>, ...roles: readonly ClassRole[]): readonly string[] =>
  classesIn(kinds, roles);

/** Whether an entry is of a class with a role. */
export const hasRole = (
  field: Pick<Field, 'kinds'>,
  node: { readonly classes: readonly string[] },
  ...roles: readonly ClassRole[]
): boolean => classesWith(field, ...roles).some((name) => node.classes.includes(name));

const relationsIn = picking((relations: Field['relations'], wanted: readonly RelationRole[]) =>
  relations.filter(({ roles }) => wanted.some((role) => roles.includes(role))).map(({ name }) => name),
);

/** The names of the relations that have a role. */
export const relationsWith = (
  { relations }: Pick<Field, 'relations'>,
  ...wanted: readonly RelationRole[]
): readonly string[] => relationsIn(relations, wanted);

/** The names of the relations that only say where something is written or reported. */
export const provenance = ({ relations }: Pick<Field, 'relations'>): readonly string[] =>
  relations.filter(({ derived }) => derived !== undefined).map(({ name }) => name);

/** The name of the kind with a shape, if the field has one. */
export const kindOfShape = (
  { kinds }: Pick<Field, 'kinds'>,
  wanted: Field['kinds'][number]['shape'],
): string | undefined => kinds.find(({ shape }) => shape === wanted)?.name;

/** The kinds of what tests are reported on, by the roles of their classes; where no class has such a role, every topic. */
export function testedKinds({ kinds }: Pick<Field, 'kinds'>): readonly string[] {
  const tested = kinds.filter(({ classes }) => classes.some(({ role }) => role === 'tested' || role === 'base'));
  return (tested.length > 0 ? tested : kinds.filter(({ shape }) => shape === 'topic')).map(({ name }) => name);
}
