import type { SceneLooks, SceneRow } from '../../../drawing/scene/words.ts';
import { looks } from './looks.ts';
import { cells } from './schematics/cells.ts';
import { failure } from './schematics/failure.ts';
import { strategies } from './schematics/strategies.ts';

/** The schematics of this field; each is drawn only where every entry and claim that it names exists. */
export const schematics: readonly SceneRow[] = [...cells, ...failure, ...strategies];

/** What schematics show without naming a substance. */
export const sceneLooks: SceneLooks = {
  metal: looks['sodium']!,
  film: looks['sei']!,
  separator: { tone: 'resin', texture: 'plain' },
  cathode: { tone: 'rust', texture: 'plain' },
  tool: { tone: 'dark', texture: 'plain' },
};
