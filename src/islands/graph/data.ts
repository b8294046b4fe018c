import type { ViewData } from '../../exports/viewData.ts';
import { json, loadField } from '../dom/load.ts';
import { openData, type Atlas } from './focus.ts';

/** Fetches the whole graph and indexes it. */
export async function loadAtlas(): Promise<Atlas> {
  const [data, field] = await Promise.all([json<ViewData>('data/graph-view.json'), loadField()]);
  return openData(data, field);
}
