import { became } from '#words/citation.ts';
import type { Graph } from '../model/graph.ts';

interface Fate {
  readonly address: string;
  readonly number: number;
  /** What became of it, in a word: `retracted`. */
  readonly is: string;
}

/** The works that were retracted, corrected or questioned. */
export const amendedWorks = ({ nodes }: Graph): readonly Fate[] =>
  nodes.flatMap(({ id, bibliography: work }): readonly Fate[] =>
    work?.amended === undefined
      ? []
      : [{ address: `/${id}/`, number: work.number, is: work.amended.map(({ is }) => became[is]).join(', ') }],
  );

const mark = (is: string): string => ` <strong class="amended">${is}</strong>`;

/**
 * Makes what marks such works on a rendered page wherever it links to one, in prose, tables and notes alike, and where a range of
 * numbers hides one. What a page marks itself, and links within drawings, are left alone.
 */
export function markCited(graph: Graph): (html: string) => string {
  const works = amendedWorks(graph);
  if (works.length === 0) return (html) => html;
  const at = new Map(works.map((work) => [work.address, work]));
  return (html) =>
    html
      .replace(
        /(<a\b[^>]*\sclass="cite"[^>]*>(\d+)<\/a>–<a\b[^>]*\sclass="cite"[^>]*>(\d+)<\/a>)/g,
        (range, _, from, to) => {
          const hidden = works.filter(({ number }) => number > Number(from) && number < Number(to));
          const said = hidden.map(({ address, number }) => ` <a class="cite" href="${address}">${number}</a>`);
          return `${range}${said.join(',')}`;
        },
      )
      .replace(
        /<a\b[^>]*\shref="(\/[^"#]*)"[^>]*>(?:(?!<\/a>)[\s\S])*<\/a>(?!\s*<strong class="amended")/g,
        (link: string, address: string) => {
          const work = at.get(address);
          return work === undefined || /<(?:text|path|circle|rect|g)\b/.test(link) ? link : `${link}${mark(work.is)}`;
        },
      );
}
