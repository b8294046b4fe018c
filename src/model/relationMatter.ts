import { z } from 'zod';
import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import { evidenceSchema, partsOf, slug, termOf, text, whyWhenNotHigh } from './frontmatterParts.ts';

const targetsOf = z.preprocess(
  (value: unknown): unknown => (Array.isArray(value) ? value : [value]),
  z.array(slug).min(1),
);

/** An item of `relations`: one relation of the field as a key, its targets, and the evidence. */
export function relationSchema(field: Field) {
  const names = namesIn(field.relations);
  const shape = { ...evidenceSchema(field).shape, through: targetsOf.optional(), says: text.optional() };
  const parts = z.object(shape).superRefine(whyWhenNotHigh);
  const loose = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, ' ');
  const labelled = (word: string): readonly string[] =>
    field.relations
      .filter(({ label, spoken }) => [label, ...spoken].some((one) => loose(one) === loose(word)))
      .map(({ name }) => name);
  return z.looseObject({}).transform((item, context) => {
    const evidence = partsOf(parts, item, context);
    const relation = termOf(item, Object.keys(shape), names, 'relation', 'relations', context, labelled);
    const targets = relation === undefined ? undefined : targetsOf.safeParse(item[relation], { reportInput: true });
    if (targets && !targets.success) {
      const odd = targets.error.issues.filter(({ code }) => code === 'invalid_format');
      const listed = Array.isArray(item[relation!]);
      for (const issue of odd) context.addIssue({ ...issue, path: [relation!, ...(listed ? issue.path : [])] });
      if (odd.length === 0)
        context.addIssue({
          code: 'custom',
          path: [relation!],
          message: `“${relation}” needs a target: an id such as first-topic, or a list of ids`,
        });
    }
    if (!evidence || relation === undefined || !targets?.success) return z.NEVER;
    return { relation, targets: targets.data, ...evidence };
  });
}
