import type { z } from 'zod';

/** What of a schema of zod tells where its fields are. */
interface Inside {
  readonly def: {
    readonly in?: z.ZodType;
    readonly out?: z.ZodType;
    readonly innerType?: z.ZodType;
    readonly element?: z.ZodType;
    readonly valueType?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly items?: readonly z.ZodType[];
    readonly shape?: Readonly<Record<string, z.ZodType>>;
  };
}

/** The fields of the map at a path of a schema, those that must be there first; none where a map of any keys or no map stands there. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema as unknown as Inside;
  const [step, ...rest] = path;
  const into = (inner: z.ZodType, left = path): readonly string[] => fieldsAt(inner, left);
  if (def.shape) {
    const named = typeof step === 'string' && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    if (step !== undefined) return named ? into(named, rest) : [];
    const [must, may] = [true, false].map((wanted) =>
      Object.keys(def.shape!).filter((name) => !def.shape![name]!.safeParse(undefined).success === wanted),
    );
    return [...must!, ...may!];
  }
  if (step !== undefined && def.element) return into(def.element, rest);
  if (step !== undefined && def.valueType) return into(def.valueType, rest);
  if (step !== undefined && def.items) return def.items[Number(step)] ? into(def.items[Number(step)]!, rest) : [];
  const wrapped = [def.innerType, def.out, def.in, ...(def.options ?? [])];
  return wrapped.map((inner) => (inner ? into(inner) : [])).find((fields) => fields.length > 0) ?? [];
}
