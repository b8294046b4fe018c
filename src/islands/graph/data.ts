import * as words from '#words/graph.ts';
import type { ViewData } from '../../exports/viewData.ts';
import type { View } from '../../layout/view.ts';
import { breath } from '../dom/breath.ts';
import { json, once } from '../dom/load.ts';
import { openData, type Atlas } from './atlas.ts';

/** What the explorer fetches, each once and when it is needed. */
export interface Fetched {
  /** The whole graph. */
  readonly atlas: () => Promise<Atlas>;
  /** The overview as it is drawn. */
  readonly overview: () => Promise<View>;
}

/** Fetches the whole graph, and indexes it once the browser has answered its reader. */
export async function loadAtlas(): Promise<Atlas> {
  const data = await json<ViewData>('data/graph-view.json');
  await breath();
  return openData(data);
}

/** Fetches data of the graph; a failure is said, and tried again at the next need. */
export function fetching(fail: (why: string) => void): Fetched {
  const said = <Content>(load: () => Promise<Content>): (() => Promise<Content>) => {
    const loaded = once(load);
    return () =>
      loaded().catch((error: unknown) => {
        fail(words.noData);
        throw error;
      });
  };
  return {
    atlas: said(loadAtlas),
    overview: said(() => json<View>('graph/overview.json')),
  };
}
