import { z } from 'zod';
import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import { evidenceSchema, partsOf, slug, termOf, text, whyWhenNotHigh } from './frontmatterParts.ts';

const targetsOf = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(slug).min(1));

/** An item of `relations`: one relation of the field as a key, its targets, and the evidence. */
export function relationSchema(field: Field) {
  const names = namesIn(field.relations);
  const shape = { ...evidenceSchema(field).shape, through: targetsOf.optional(), says: text.optional() };
  const parts = z.object(shape).superRefine(whyWhenNotHigh);
  return z.looseObject({}).transform((item, context) => {
    const evidence = partsOf(parts, item, context);
    const relation = termOf(item, Object.keys(shape), names, 'relation', 'relations', context);
    const targets = relation === undefined ? undefined : targetsOf.safeParse(item[relation]);
    if (targets && !targets.success)
      context.addIssue({
        code: 'custom',
        path: [relation!],
        message: `the target of ${relation} must be an id or a list of ids`,
      });
    if (!evidence || relation === undefined || !targets?.success) return z.NEVER;
    return { relation, targets: targets.data, ...evidence };
  });
}
