import * as said from '#words/drawing.ts';
import type { Base } from '../crossSection.ts';
import { partOf, type Context } from './context.ts';
import { bodyOf, heldIn, isLayer } from './layers.ts';
import type { FormRow } from './words.ts';

type BaseRow = Extract<FormRow, { part: 'base' }>;

/** What the collector is made from, each with its form where the source gives one. */
export function basesOf(context: Context): readonly Base[] {
  const { facts, words, of } = context;
  const targets = facts.related(of, words.relations.base);
  const bare = facts.node(of)?.classes.includes(words.classes.base) ? [of] : [];
  const body = bodyOf(context);
  const bases = [...targets, ...bare].map((slug) => baseOf(context, slug));
  return body
    ? [...bases, { ...partOf(context, body.of, body.note), form: body.form, holds: heldIn(context, of) }]
    : bases;
}

function baseOf(context: Context, slug: string): Base {
  const rows = context.words.forms.filter((row): row is BaseRow => row.part === 'base' && row.of === slug);
  const row = rows.find(({ on }) => on === context.of) ?? rows.find(({ on }) => on === undefined);
  const substance = ownSubstance(context, slug);
  const form = row?.form ?? 'unstated';
  const note = [row?.note ?? (form === 'unstated' ? said.formNotStated : undefined), ...substance]
    .filter(Boolean)
    .join(', ');
  return { ...partOf(context, slug, note === '' ? undefined : note), form, holds: heldIn(context, slug) };
}

/** What the collector is said to contain and its base consists of: no part beside the base, but said of it. */
const ownSubstance = (context: Context, slug: string): readonly string[] =>
  substancesOf(context, slug)
    .filter(
      (part) =>
        context.facts.related(context.of, context.words.relations.part).includes(part) &&
        context.of !== slug &&
        !isLayer(context, part),
    )
    .map((part) => said.of(context.facts.node(part)?.title.toLowerCase() ?? part));

/** What a base or its family consists of. */
export const substancesOf = ({ facts, words }: Context, slug: string): readonly string[] =>
  [slug, ...facts.related(slug, words.relations.family)].flatMap((each) => facts.related(each, words.relations.part));
