import type { Passage } from '../../model/graph.ts';

const link = /<a href="\/([^"]+)\/"[^>]* data-entry\b[^>]*>(.*?)<\/a>/gs;

/**
 * Passages whose links lead to an entry where it is first spoken of, not at each mention: a text is read before it is looked up in.
 * Links that `always` names (works, other parts of the text) stay: they are references, not names.
 */
export function firstMentions(passages: readonly Passage[], always: (id: string) => boolean): readonly Passage[] {
  const seen = new Set<string>();
  return passages.map((passage) => ({
    ...passage,
    html: passage.html.replace(link, (whole, id: string, text: string) => {
      if (always(id) || !seen.has(id)) {
        seen.add(id);
        return whole;
      }
      return text;
    }),
  }));
}
