import { became } from '#words/citation.ts';
import type { Graph } from '../model/graph.ts';

/** Marks what scripts of the browser write: links to works that were retracted, corrected or questioned; pages mark the others. */
export const amendedCss = ({ nodes }: Graph): string =>
  nodes
    .flatMap(({ id, bibliography: work }) =>
      work?.amended === undefined
        ? []
        : [
            `a[href$="${id}/"]:not(:has(+ .amended))::after{content:" ${work.amended.map(({ is }) => became[is]).join(', ')}";color:var(--warn);font-weight:700}`,
          ],
    )
    .join('\n');
