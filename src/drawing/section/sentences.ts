import * as said from '#words/drawing.ts';
import type { CrossSection, Part } from '../crossSection.ts';

/** The words under which the two states of a cross-section are shown. */
export const stateWords = ({ metal }: CrossSection): { readonly made: string; readonly used: string } => ({
  made: said.asMade,
  used: metal ? said.withMetal(inSentence(metal.title)) : said.inUse,
});

/** A cross-section in words: what a screen reader hears, and what is read where no picture is shown. */
export function sentencesOf(section: CrossSection): {
  readonly made: readonly string[];
  readonly used: readonly string[];
} {
  const { bases, layers, missing, changes, metal, film, flux } = section;
  const title = (id: string): string =>
    [...bases, ...layers].flatMap((part) => [part, ...part.holds]).find((part) => part.id === id)?.title ?? id;
  return {
    made: [
      ...(bases.length > 0 ? [said.base(bases.map(withHolds))] : []),
      ...(missing.includes('base') ? [said.baseNotStated] : []),
      ...layers.map((layer) =>
        layer.named ? said.onIt(withHolds(layer)) : said.onItInSomeOrder(layer.holds.map((held) => withNote(held))),
      ),
      ...(missing.includes('layer') ? [said.addedNotStated] : []),
    ],
    used: [
      ...changes.map(({ of, into, holds }) => {
        const held = holds.map((held) => withNote(held));
        return of ? said.becomes(title(of), inSentence(into.title), held) : said.forms(withNote(into), held);
      }),
      ...[metal, film, flux].filter((part) => part !== undefined).map((part) => said.sentence(withNote(part, false))),
    ],
  };
}

function withNote({ title, note }: Part, inside = true): string {
  const name = inside ? inSentence(title) : title;
  return note ? said.noted(name, note) : name;
}

const withHolds = (part: Part & { readonly holds: readonly Part[] }): string =>
  part.holds.length > 0
    ? said.holding(
        withNote(part),
        part.holds.map((held) => withNote(held)),
      )
    : withNote(part);

/** A title in the middle of a sentence: a plain word loses its capital, a formula and a symbol keep theirs. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}₀-₉@])/u.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
