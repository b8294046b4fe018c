import type { CrossSection, Part } from '../crossSection.ts';

/** The words under which the two states of a cross-section are shown. */
export const stateWords = ({ metal }: CrossSection): { readonly made: string; readonly used: string } => ({
  made: 'As made',
  used: metal ? `With ${inSentence(metal.title)}` : 'In use',
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
      ...(bases.length > 0 ? [`Base: ${bases.map(withHolds).join(', or ')}.`] : []),
      ...(missing.includes('base') ? ['The base is not stated.'] : []),
      ...layers.map((layer) =>
        layer.named
          ? `On it: ${withHolds(layer)}.`
          : `On it, in an order that is not stated: ${listed(layer.holds.map((held) => withNote(held)))}.`,
      ),
      ...(missing.includes('layer') ? ['What was added to it is not stated.'] : []),
    ],
    used: [
      ...changes.map(({ of, into, holds }) => {
        const held = holds.length > 0 ? `, with ${listed(holds.map((held) => withNote(held)))}` : '';
        return of ? `${title(of)} becomes ${inSentence(into.title)}${held}.` : `${withNote(into)} forms${held}.`;
      }),
      ...[metal, film, flux].filter((part) => part !== undefined).map((part) => `${withNote(part, false)}.`),
    ],
  };
}

const withNote = ({ title, note }: Part, inside = true): string =>
  `${inside ? inSentence(title) : title}${note ? ` (${note})` : ''}`;

const withHolds = (part: Part & { readonly holds: readonly Part[] }): string =>
  part.holds.length > 0
    ? `${withNote(part)}, with ${listed(part.holds.map((held) => withNote(held)))}`
    : withNote(part);

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A title in the middle of a sentence: a plain word loses its capital, a formula and a symbol keep theirs. */
export const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}₀-₉@])/u.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
