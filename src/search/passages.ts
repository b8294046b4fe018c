/** A stretch of a page, stored as a file of its own: what is shown of a result, and the anchors a reader can go to. */
export interface Stretch {
  readonly text: string;
  /** Anchors in it and the last one before it, each with its place on the page; in the first stretch all passages of the page too. */
  readonly anchors: readonly (readonly [id: string, place: number])[];
  /** Of the first stretch: what the page says of its entry in a sentence. */
  readonly summary?: string;
}

/** Words from one stretch to the next. */
const step = 64;
/** Words that a stretch shares with the next, so that an excerpt which begins in it is whole. */
const shared = 32;

/** The number of the stretch in which an excerpt that begins at a place is whole, and with which word of the page it begins. */
export const stretchAt = (place: number): { readonly number: number; readonly from: number } => {
  const number = Math.floor(place / step);
  return { number, from: number * step };
};

/** The path of a stretch below `search/`. */
export const stretchPath = (page: string, number: number): string =>
  `passages/${page === '' ? 'index' : page}/${number}.json`;

/** The text of a page as stretches. `anchors` in the order of the page. */
export function toStretches(
  content: string,
  anchors: readonly (readonly [id: string, place: number])[],
  summary: string | undefined,
): readonly Stretch[] {
  const words = content.split(/\s+/);
  return Array.from({ length: Math.ceil(words.length / step) }, (_, number): Stretch => {
    const from = number * step;
    const to = from + step + shared;
    const text = words.slice(from, to).join(' ');
    const before = anchors.findLast(([, place]) => place <= from);
    const kept = anchors.filter(
      (anchor) =>
        anchor === before ||
        (anchor[1] > from && anchor[1] < to) ||
        // Whoever asks for a passage by its number is led to it from the first stretch.
        (number === 0 && /^(?:p\d|panel-)/.test(anchor[0])),
    );
    return { text, anchors: kept, ...(number > 0 || summary === undefined ? {} : { summary }) };
  });
}
