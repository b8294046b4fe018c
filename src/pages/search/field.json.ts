import { atlas, field } from '../../atlas.ts';
import { browserField } from '../../field/browserField.ts';

/** The words of the review for scripts in the browser; loaded with the first data that needs them. */
export const GET = (): Response => Response.json(browserField(field, atlas.graph.site.title));
