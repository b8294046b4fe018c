import type { Authors } from '../../people/author.ts';
import { schemaName } from '../../people/writeAuthor.ts';
import type { Thing } from './thing.ts';

/** Authors by name; those behind “et al.” are not known and so not named. */
export const authorThings = ({ named }: Authors): readonly Thing[] => named.map(schemaName);
