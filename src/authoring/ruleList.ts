/** A rule of content as authors read it: its name, the sentence that must hold, and what a report says where it does not. */
export interface ShownRule {
  readonly id: string;
  readonly says: string;
  /** Lines of a report; empty where no content is known that breaks it, or the examples are of another field. */
  readonly report: string;
}

/**
 * The rules in `docs/authors/rules.md`, which a test writes from the catalogue; all else on that page is left out. The reports
 * are of examples from one field: they are left out where the kinds of a review do not have the kind those entries are of.
 */
export function shownRules(page: string, kinds: readonly string[]): readonly ShownRule[] {
  const ofExamples = /content\/([a-z]+)\//.exec(page)?.[1];
  const speaks = ofExamples !== undefined && kinds.includes(ofExamples);
  return page
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [id = '', says = '', ...rest] = part.split('\n').filter((line) => line !== '');
      return { id, says, report: speaks ? rest.filter((line) => !line.startsWith('```')).join('\n') : '' };
    });
}
