import { flatten } from '../../chemistry/markup.ts';
import type { Evidence, Place } from '../../model/graph.ts';
import { parseLocator } from '../../model/locator.ts';
import { listed } from '../../source/bounds.ts';
import type { Rule } from './rule.ts';

export const locatorResolves: Rule = {
  id: 'locator-resolves',
  says: 'Each locator names a section, paragraph, panel or row that the reading path has.',
  check: (graph, { partial }) => {
    const sections = new Map(
      graph.nodes.flatMap((node) => (node.section ? [[node.section.number, node.section]] : [])),
    );
    const check = (evidence: Evidence, place: Place) => {
      const locator = parseLocator(evidence.locator, graph.field.locators);
      if (!locator || locator.form.free) return [];
      const says = (message: string) => [
        { ...place, rule: 'locator-resolves', message: `“${evidence.locator}”: ${message}` },
      ];
      const section = sections.get(locator.section);
      if (!section)
        return partial
          ? []
          : says(`no section entry has the number ${locator.section}; known: ${listed([...sections.keys()])}`);
      if (locator.paragraph !== undefined && (locator.paragraph < 1 || locator.paragraph > section.paragraphs))
        return says(`the section has ${section.paragraphs} paragraphs`);
      const strange = [locator.panel, locator.lastPanel].some(
        (panel) => panel !== undefined && !section.panels.includes(panel),
      );
      if (strange) return says(`the caption names the panels ${listed(section.panels)}`);
      if (locator.row !== undefined && !section.rows.some((row) => flatten(row.printed) === flatten(locator.row!)))
        return says(`the table has the rows ${listed(section.rows.map((row) => row.printed))}`);
      return [];
    };
    const typed = graph.edges.filter((edge) => !edge.derived);
    return [
      ...typed.flatMap((edge) => edge.evidence.flatMap((evidence) => check(evidence, edge.place))),
      ...[...graph.outcomes, ...graph.statements].flatMap(({ evidence, place }) => check(evidence, place)),
    ];
  },
};
