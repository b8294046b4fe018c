import type { ViewData } from '../../exports/viewData.ts';
import type { View } from '../../layout/view.ts';
import { json, once } from '../dom/load.ts';
import { openData, type Atlas } from './atlas.ts';

/** Fetches the whole graph and indexes it. */
export const loadAtlas = async (): Promise<Atlas> => openData(await json<ViewData>('data/graph-view.json'));

/** The overview as it is drawn; fetched once. */
export const loadOverview = once(() => json<View>('graph/overview.json'));
