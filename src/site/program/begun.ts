/**
 * A process that renders is begun before its content is compiled: it loads the program meanwhile. What asks of the content as it is loaded
 * waits here until that is there.
 */
// The program that renders pages has a copy of this module of its own.
const shared = globalThis as { contentComes?: Promise<void> | undefined };

/** Has modules that are loaded from now on wait with what they ask of the content. */
export const awaitContent = (comes: Promise<void>): void => void (shared.contentComes = comes);

/** Comes when the content may be asked: at once where nobody is awaited. */
export const contentIsThere = (): Promise<void> | undefined => shared.contentComes;
