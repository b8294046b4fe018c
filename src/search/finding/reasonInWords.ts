import type { LocatorForm } from '../../field/field.ts';
import type { NameRecord } from '../records.ts';
import { compact } from '../normalise.ts';
import type { NameHit } from './nameHit.ts';
import { isLabel } from './place.ts';

/** Why an entry was found, when its title does not show it: `also called another name`, `same elements`. */
export function reasonInWords(forms: readonly LocatorForm[], hit: NameHit, record: NameRecord): string {
  const other = compact(record.title).includes(compact(hit.name)) ? undefined : hit.name;
  switch (hit.reason) {
    case 'formula':
      return 'same formula';
    case 'same elements':
      return 'same elements, another or no stated composition';
    case 'family':
      return 'contains or forms these elements';
    case 'spelling':
      return other === undefined ? 'similar spelling' : `similar spelling: ${other}`;
    case 'initials':
      return 'may abbreviate what you typed; the review does not spell it out';
    case 'mentioned':
      return other === undefined ? 'named in your query' : `named in your query as ${other}`;
    case 'name':
    case 'words':
    case 'part':
      return other === undefined ? '' : isLabel(forms, other) ? other : `also: ${other}`;
  }
}
