import type { Field } from '../field/field.ts';
import { explain } from '../field/explain.ts';
import { find } from '../field/term.ts';
import { defaultable, defaultsSchema } from '../model/frontmatterParts.ts';
import { quote } from '../source/bounds.ts';
import type { Origin, Origins } from './origin.ts';
import { locate } from './locate.ts';
import type { Draft } from './parse.ts';
import type { Problem } from './problem.ts';

/** Lists whose items stand each for itself. */
export const itemLists = ['relations', 'outcomes', 'statements', 'acknowledges', 'misprints', 'changes'] as const;
const factLists: readonly string[] = ['relations', 'outcomes', 'statements'];

/** A draft whose facts have what `defaults` say, each item with its origin, and what is wrong with the defaults. */
export interface Expanded {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

type Path = readonly PropertyKey[];
type Item = Readonly<Record<string, unknown>>;
interface Defaults {
  readonly at: Path;
  readonly values: Item;
}

/** Gives facts what stands once above them: in `defaults` of the entry, or in an item `defaults` of their list, which counts before it. */
export function expand(draft: Draft, field: Field): Expanded {
  if (draft.kind === 'site' || !isItem(draft.data)) return { draft, problems: [] };
  const data: Record<string, unknown> = { ...draft.data };
  const origins: Record<string, readonly Origin[]> = {};
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const all: Defaults[] = isItem(data['defaults']) ? [{ at: ['defaults'], values: data['defaults'] }] : [];
  const ofEntry = [...all];
  for (const list of itemLists) {
    const items: unknown = data[list];
    if (!Array.isArray(items)) continue;
    const own: { readonly item: unknown; readonly origin: Origin }[] = [];
    let ofList: readonly Defaults[] = [];
    items.forEach((item: unknown, index) => {
      const at = [list, index];
      if (factLists.includes(list) && isItem(item) && 'defaults' in item) {
        problems.push(...wrongIn(draft, item, at, field));
        ofList = isItem(item['defaults']) ? [{ at: [...at, 'defaults'], values: item['defaults'] }] : [];
        all.push(...ofList);
        return;
      }
      const sources = factLists.includes(list) ? [...ofList, ...ofEntry] : [];
      const filled = isItem(item)
        ? fill(item, sources, saidByTest(list, item, field))
        : { item, from: new Map<string, readonly PropertyKey[]>() };
      for (const [key, place] of filled.from) taken.add(keyOf(place, key));
      own.push({ item: filled.item, origin: { path: draft.path, places: draft.places, at, taken: filled.from } });
    });
    data[list] = own.map(({ item }) => item);
    origins[list] = own.map(({ origin }) => origin);
  }
  return {
    draft: { ...draft, data, origins: origins satisfies Origins },
    problems: [...problems, ...idle(draft, all, taken)],
  };
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (at: Path, key: string): string => JSON.stringify([...at, key]);

/** What of a test’s evidence the test itself says. */
function saidByTest(list: string, item: Item, field: Field): readonly string[] {
  const test = list === 'outcomes' ? find(field.tests, String(item['test'])) : undefined;
  return (['method', 'cell'] as const).filter((key) => test?.[key] !== undefined);
}

function fill(
  item: Item,
  sources: readonly Defaults[],
  said: readonly string[],
): { readonly item: Item; readonly from: ReadonlyMap<string, Path> } {
  const filled: Record<string, unknown> = { ...item };
  const from = new Map<string, readonly PropertyKey[]>();
  for (const { at, values } of sources)
    for (const [key, value] of Object.entries(values))
      if (defaultable.includes(key) && !(key in filled) && !said.includes(key)) {
        filled[key] = value;
        from.set(key, at);
      }
  return { item: filled, from };
}

/** What is wrong with an item `defaults` of a list. */
function wrongIn(draft: Draft, item: Item, at: Path, field: Field): readonly Problem[] {
  const other = Object.keys(item).find((key) => key !== 'defaults');
  const beside =
    other === undefined
      ? []
      : [
          {
            ...locate(draft, [...at, other]),
            rule: 'fits-schema',
            message: `${quote(other)} stands beside “defaults”; write it in an item of its own, or within “defaults”`,
          },
        ];
  const schema = defaultsSchema(field);
  const result = schema.safeParse(item['defaults'], { reportInput: true });
  if (result.success) return beside;
  const found = result.error.issues.flatMap((issue) => explain(issue, defaultable, 'defaults'));
  return [
    ...beside,
    ...found.map(({ path, message }) => ({
      ...locate(draft, [...at, 'defaults', ...path]),
      rule: 'fits-schema',
      message,
    })),
  ];
}

/** Defaults that no fact takes: what they say would be on no page. */
function idle(draft: Draft, all: readonly Defaults[], taken: ReadonlySet<string>): readonly Problem[] {
  const { data } = draft;
  // A list that cannot be read may hold the facts that take them.
  if (isItem(data) && factLists.some((list) => data[list] != null && !Array.isArray(data[list]))) return [];
  return all.flatMap(({ at, values }) =>
    Object.keys(values)
      .filter((key) => defaultable.includes(key) && !taken.has(keyOf(at, key)))
      .map((key) => ({
        ...locate(draft, [...at, key]),
        rule: 'defaults-are-taken',
        message: `no fact takes ${quote(key)} from these defaults: each says it itself, or none follows; remove it`,
      })),
  );
}
