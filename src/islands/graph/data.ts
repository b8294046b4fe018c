import type { ViewData } from '../../exports/viewData.ts';
import { siteAddress } from '../dom/element.ts';
import { openData, type Atlas } from './atlas.ts';

/** Fetches the whole graph and indexes it. */
export async function loadAtlas(): Promise<Atlas> {
  const response = await fetch(siteAddress('data/graph-view.json'));
  if (!response.ok) throw new Error(`graph-view.json: ${response.status}`);
  return openData((await response.json()) as ViewData);
}
