import type { Part } from '../crossSection.ts';
import type { Look } from '../look.ts';
import type { FactIndex } from '../section/facts.ts';
import type { SceneLabel, SceneLooks } from './words.ts';

/** What a schematic is made with. */
export interface SceneContext {
  readonly facts: FactIndex;
  readonly looks: SceneLooks;
  /** How a measured value is written. */
  readonly show: (measure: never) => string;
  /** The number of a measured value. */
  readonly amount: (measure: never) => number;
}

/** A labelled part: named and linked by its entry unless it has a name of its own. */
export function labelPart(id: string, label: SceneLabel | undefined, look: Look, { facts }: SceneContext): Part {
  const node = label?.entry === undefined ? undefined : facts.node(label.entry);
  return {
    id,
    title: label?.title ?? node?.title ?? '',
    look,
    ...(label?.note && { note: label.note }),
    ...(node && { href: `/${node.id}/` }),
  };
}
