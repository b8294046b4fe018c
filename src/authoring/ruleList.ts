/** A rule of content as authors read it: its name, the sentence that must hold, and what a report says where it does not. */
export interface ShownRule {
  readonly id: string;
  readonly says: string;
  /** Lines of a report; empty where no content is known that breaks it. */
  readonly report: string;
}

/** The rules in `docs/authors/rules.md`, which a test writes from the catalogue; all else on that page is left out. */
export const shownRules = (page: string): readonly ShownRule[] =>
  page
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [id = '', says = '', ...rest] = part.split('\n').filter((line) => line !== '');
      return { id, says, report: rest.filter((line) => !line.startsWith('```')).join('\n') };
    });
