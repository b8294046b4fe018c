import { leafAddress } from '../../model/leafAddress.ts';
import { siteAddress } from '../dom/element.ts';
import { json } from '../dom/load.ts';

/** Goes on to the page of a list that has what the address names, where this one does not: it may have moved since. */
async function follow(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  const list = document.querySelector<HTMLElement>('.leaves')?.dataset['list'];
  if (id === '' || list === undefined || document.getElementById(id)) return;
  const leaves = await json<readonly (readonly string[])[]>(`${list}/places.json`);
  const at = leaves.findIndex((ids) => ids.includes(id));
  if (at >= 0) location.replace(`${siteAddress(leafAddress(list, at + 1).slice(1))}#${id}`);
}

addEventListener('hashchange', () => void follow());
void follow();
