import type { Rule } from './rule.ts';

export const passageIsInSection: Rule = {
  id: 'passage-is-in-section',
  says: 'The passages of a section retell paragraphs that exist, each once and in order.',
  check: (graph) =>
    graph.nodes.flatMap((node) => {
      if (!node.section) return [];
      const { paragraphs, panels } = node.section;
      const says = (message: string) => [{ ...node.place, rule: 'passage-is-in-section', message }];
      const marks = node.passages.map((passage) => passage.mark).filter((mark) => mark !== '');
      const known = [
        ...Array.from({ length: paragraphs }, (_, index) => `¶${index + 1}`),
        ...panels.map((panel) => `(${panel})`),
      ];
      const strange = marks.find((mark) => !known.includes(mark));
      if (strange !== undefined)
        return says(`a passage is marked ${strange}; the entry has ${known.join(' ') || 'no paragraphs'}`);
      const missing = known.find((mark) => !marks.includes(mark));
      if (missing !== undefined) return says(`no passage retells ${missing}`);
      if (marks.some((mark, index) => known.indexOf(mark) !== index))
        return says(`passages stand out of order: ${marks.join(' ')}`);
      return [];
    }),
};
