export const notToScale = 'Not to scale; broken lines: not stated.';
/** What else is not stated; goes on the sentence before it. */
export const norIs = (unknown: readonly string[]): string => ` Nor is ${unknown.join(', nor ')}.`;
export const inWords = 'The drawing in words';

export const inCrossSection = (title: string): string => `${title} in cross-section`;
export const asMade = 'As made';
export const withMetal = (metal: string): string => `With ${metal}`;
export const inUse = 'In use';
export const base = (bases: readonly string[]): string => `Base: ${bases.join(', or ')}.`;
export const baseNotStated = 'The base is not stated.';
export const onIt = (layer: string): string => `On it: ${layer}.`;
export const onItInSomeOrder = (parts: readonly string[]): string =>
  `On it, in an order that is not stated: ${and(parts)}.`;
export const addedNotStated = 'What was added to it is not stated.';
export const becomes = (title: string, into: string, held: readonly string[]): string =>
  `${title} becomes ${into}${held.length > 0 ? `, ${withParts(held)}` : ''}.`;
export const forms = (into: string, held: readonly string[]): string =>
  `${into} forms${held.length > 0 ? `, ${withParts(held)}` : ''}.`;
export const sentence = (part: string): string => `${part}.`;
export const noted = (title: string, note: string): string => `${title} (${note})`;
export const holding = (title: string, held: readonly string[]): string => `${title}, ${withParts(held)}`;
export const stateAndParts = (state: string): string => `${state}:`;
export const panelSays = (heading: string, says: string): string => `${heading}: ${says}`;

export const basePlace = 'Base';
export const layerPlace = 'Modification';
export const notStated = 'not stated';
export const formNotStated = 'form not stated';
export const whereNotStated = 'where it lies is not stated';
export const from = (source: string): string => `from ${source}`;
export const of = (substance: string): string => `of ${substance}`;
export const orderOf = (titles: readonly string[]): string => `the order of ${titles.join(' and ')}`;
export const thicknessOf = (titles: readonly string[]): string => `the thickness of ${titles.join(' and ')}`;
export const placeNotStated = 'place not stated';

const withParts = (held: readonly string[]): string => `with ${and(held)}`;
const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
