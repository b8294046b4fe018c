import type { Part } from '../crossSection.ts';
import { lookOf, type Look } from '../look.ts';
import type { FactIndex } from './facts.ts';
import type { DrawingWords } from './words.ts';

/** What every step of making a cross-section looks things up in. */
export interface Context {
  readonly facts: FactIndex;
  readonly words: DrawingWords;
  /** How a measured value is written. */
  readonly show: (measure: never) => string;
  /** The slug of the collector. */
  readonly of: string;
}

/** The look of an entry: its own, else that of what it consists of, else one made from its name. */
export function lookFor({ facts, words }: Context, slug: string): Look {
  const known = words.looks[slug];
  if (known) return known;
  const inside = facts.related(slug, words.relations.part).find((part) => words.looks[part]);
  const family = facts.related(slug, words.relations.family).find((each) => words.looks[each]);
  return words.looks[inside ?? family ?? ''] ?? lookOf(slug);
}

/** An entry as a part of a drawing, with what is printed of its size; `note` says what form it has. */
export function partOf(context: Context, slug: string, note?: string): Part {
  const node = context.facts.node(slug);
  const sizes = sizesOf(context, slug).flatMap(({ value, says }) => {
    const claim = context.facts.value(value);
    return claim ? [`${context.show(claim.measure as never)} ${says}`] : [];
  });
  const notes = [...(note ? [note] : []), ...sizes];
  return {
    id: slug,
    title: node?.title ?? slug,
    look: lookFor(context, slug),
    ...(notes.length > 0 && { note: notes.join(', ') }),
    ...(node && { href: `/${node.id}/` }),
  };
}

const sizesOf = ({ words, of }: Context, slug: string) => words.sizes.filter((row) => row.of === slug && row.on === of);

/** Whether a size of the part is printed for this collector. */
export const hasSize = (context: Context, slug: string): boolean =>
  sizesOf(context, slug).some(({ value }) => context.facts.value(value) !== undefined);
