import * as said from '#words/drawing.ts';
import type { Change, CrossSection, Film, Flux, Held, Layer, Metal, Place } from '../crossSection.ts';
import { isOpen } from '../forms/planar.ts';
import { partOf, type Context } from './context.ts';
import { heldIn } from './layers.ts';
import { inSentence } from './sentences.ts';

/** What arises when the metal comes: each phase in the place of the part that is said to form it. */
export function changesOf(context: Context, layers: readonly Layer[]): readonly Change[] {
  const { facts, words, of } = context;
  const filmed = words.films.flatMap((film) => (film.on === of ? [film.of] : []));
  const all = facts.carried(of, words.relations.phase).filter((slug) => !filmed.includes(slug));
  const inner = new Set(all.flatMap((slug) => facts.related(slug, words.relations.part)));
  const phases = all.filter((slug) => !inner.has(slug));
  const through = (phase: string): readonly string[] =>
    [of, ...layers.map(({ id }) => id)].flatMap((slug) => facts.through(slug, words.relations.phase, phase));
  /** That a part forms all that a phase contains says that it turns into the phase. */
  const forms = (id: string, phase: string): boolean => {
    const formed = facts.related(id, words.relations.phase);
    const inside = facts.related(phase, words.relations.part);
    return formed.includes(phase) || (inside.length > 0 && inside.every((slug) => formed.includes(slug)));
  };
  const sources = (phase: string): readonly string[] =>
    [...layers.flatMap(({ holds }) => holds), ...layers]
      .map(({ id }) => id)
      .filter((id) => forms(id, phase) || through(phase).includes(id));
  const taken = new Set<string>();
  const placed = [...phases]
    .sort((a, b) => sources(a).length - sources(b).length)
    .map((phase): readonly [string, string | undefined] => {
      const source = sources(phase).find((id) => !taken.has(id));
      if (source) taken.add(source);
      return [phase, source];
    });
  return phases.map((phase) => {
    const source = placed.find(([each]) => each === phase)?.[1];
    const known = heldIn(context, phase);
    const more = facts
      .related(phase, words.relations.part)
      .filter((slug) => all.includes(slug) && !known.some(({ id }) => id === slug))
      .map((slug): Held => ({ ...partOf(context, slug, said.formNotStated), form: 'unstated' }));
    const from =
      source === undefined ? said.whereNotStated : said.from(inSentence(facts.node(source)?.title ?? source));
    return { into: partOf(context, phase, from), holds: [...known, ...more], ...(source && { of: source }) };
  });
}

/** Where the metal settles: as the source says, as a mechanism implies, or not stated; nothing where none is plated. */
export function metalOf(
  context: Context,
  { bases, layers, changes }: Pick<CrossSection, 'bases' | 'layers' | 'changes'>,
): Metal | undefined {
  const { facts, words, of } = context;
  const { entry, tests } = words.metal;
  const places = { ...words.metal.places, unstated: said.placeNotStated };
  if (!facts.node(entry)) return undefined;
  const make = (place: Place, note: string): Metal => ({ ...partOf(context, entry, note), place });
  const row = words.places.find(({ on }) => on === of);
  if (row) return make(row.place, row.note ?? places[row.place]);
  if (facts.related(of, words.relations.part).includes(entry)) return make('inside', places.inside);
  const acts = new Set(facts.carried(of, words.relations.mechanism));
  const flat = bases.length > 0 && bases.every(({ form }) => form === 'foil');
  const open = !flat || layers.some(({ form }) => isOpen(form));
  if (open && words.mechanisms.fromBelow.some((id) => acts.has(id))) return make('from below', places['from below']);
  if (open && words.mechanisms.inside.some((id) => acts.has(id))) return make('inside', places.inside);
  if (changes.length === 0 && !facts.tests(of).some((test) => tests.includes(test))) return undefined;
  return open ? make('unstated', places.unstated) : make('on top', places['on top']);
}

/** How ions are said to come to the collector or to what lies on it. */
export function fluxOf(context: Context): Flux | undefined {
  const { facts, words, of } = context;
  const acts = facts.carried(of, words.relations.mechanism);
  for (const form of ['helical', 'even'] as const) {
    const mechanism = words.mechanisms[form].find((id) => acts.includes(id));
    if (mechanism) return { ...partOf(context, mechanism), look: { tone: 'settled', texture: 'plain' }, form };
  }
  return undefined;
}

/** The film that is reported to grow over the metal. */
export function filmOf(context: Context): Film | undefined {
  const row = context.words.films.find(({ on }) => on === context.of);
  return row && context.facts.node(row.of) ? partOf(context, row.of) : undefined;
}
