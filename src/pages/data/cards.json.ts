import { atlas, field } from '../../atlas.ts';
import { term } from '../../field/term.ts';

/** What the cards on links say, and in which colour: title, class or kind, definition by entry id. */
export const GET = (): Response =>
  new Response(
    JSON.stringify({
      colours: Object.fromEntries(field.kinds.map(({ name, palette }) => [name, palette])),
      cards: Object.fromEntries(
        atlas.graph.nodes.map(({ id, kind, title, classes, summary, bibliography }) => [
          id,
          [
            bibliography ? `[${bibliography.number}] ${title}` : title,
            classes[0] ?? term(field.kinds, kind).singular,
            bibliography?.title ? `${bibliography.title}. ${summary}` : summary,
          ],
        ]),
      ),
    }),
    { headers: { 'Content-Type': 'application/json' } },
  );
