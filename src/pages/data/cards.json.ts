import { atlas } from '../../atlas.ts';

/** What the cards on links say: title, class, definition by entry id. */
export const GET = (): Response =>
  new Response(
    JSON.stringify(
      Object.fromEntries(
        atlas.graph.nodes.map(({ id, title, classes, summary, bibliography }) => [
          id,
          [
            bibliography ? `[${bibliography.number}] ${title}` : title,
            classes[0] ?? '',
            bibliography?.title ? `${bibliography.title}. ${summary}` : summary,
          ],
        ]),
      ),
    ),
    { headers: { 'Content-Type': 'application/json' } },
  );
