import { entryAddress, rowAnchor } from '../model/address.ts';
import type { NodeId, Outcome, StatementClaim } from '../model/graph.ts';
import { passageAnchor } from '../model/locator.ts';
import type { Names } from './prose/names.ts';
import type { Entry } from './validate.ts';

/** What of a page prose may point at: passages, panels and rows of sections, outcomes and statements of the entry they are about. */
export function pointsIn(
  entries: readonly Entry[],
  outcomes: readonly Outcome[],
  statements: readonly StatementClaim[],
): Pick<Names, 'outcomeOf' | 'anchorsOf'> {
  const anchors = new Map<NodeId, string[]>();
  const add = (id: NodeId, anchor: string): void => {
    const known = anchors.get(id);
    if (known) known.push(anchor);
    else anchors.set(id, [anchor]);
  };
  for (const { kind, slug, fields } of entries) {
    const id = `${kind}/${slug}` as NodeId;
    for (let number = 1; number <= (fields.paragraphs ?? 0); number++) add(id, passageAnchor(`¶${number}`));
    for (const panel of fields.panels ?? []) add(id, passageAnchor(`(${panel})`));
    for (const { printed } of fields.rows ?? []) add(id, rowAnchor(printed));
  }
  for (const { id, subject } of outcomes) add(subject, `outcome-${id}`);
  for (const { id, subject } of statements) add(subject, `statement-${id}`);
  const subjects = new Map(outcomes.map(({ id, subject }) => [id, subject]));
  return {
    anchorsOf: (id) => anchors.get(id) ?? [],
    outcomeOf: (id) => {
      const subject = subjects.get(id);
      return subject && `${entryAddress(subject)}#outcome-${id}`;
    },
  };
}
