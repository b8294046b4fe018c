import type { z } from 'zod';

/** A schema as zod keeps it: the parts of each sort that lead to others. */
interface Inside {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly items?: readonly z.ZodType[];
}

const inside = (schema: z.ZodType): Inside => ({
  ...(schema.def as Inside),
  // The shape of an object may be read only through the object.
  ...('shape' in schema ? { shape: schema.shape as Readonly<Record<string, z.ZodType>> } : {}),
});

/** What a schema is of beneath optional, default, shorthand and transformed forms of it. */
const bare = (schema: z.ZodType): readonly z.ZodType[] => {
  const { innerType, in: before, out: after } = inside(schema);
  const below = [innerType, before, after].flatMap((one) => (one ? bare(one) : []));
  return below.length > 0 ? below : [schema];
};

/** A field that is there only to say what to write instead. */
const isRefused = (field: z.ZodType): boolean => bare(field).every(({ type }) => type === 'custom');

/** The fields of the map that a schema has at a path; none where it has no map there, or one with keys of any name. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here = bare(schema);
  for (const step of path)
    here = here
      .flatMap((one) => {
        const { shape, element, valueType, items } = inside(one);
        const next = typeof step === 'number' ? (element ?? items?.[step]) : (shape?.[String(step)] ?? valueType);
        return next ? [next] : [];
      })
      .flatMap(bare);
  return [
    ...new Set(
      here.flatMap((one) =>
        Object.entries(inside(one).shape ?? {}).flatMap(([name, field]) => (isRefused(field) ? [] : [name])),
      ),
    ),
  ];
}
