import * as words from '#words/searchResults.ts';
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
      return words.sameFormula;
    case 'same elements':
      return words.sameElements;
    case 'family':
      return words.family;
    case 'spelling':
      return words.similarSpelling(other);
    case 'initials':
      return words.initials;
    case 'mentioned':
      return words.named(other);
    case 'name':
    case 'words':
    case 'part':
      return other === undefined ? '' : isLabel(forms, other) ? other : words.also(other);
  }
}
