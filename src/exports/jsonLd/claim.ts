import { againstClaim } from '../../derive/audit/grades.ts';
import { kindOfShape } from '../../field/select.ts';
import type { Evidence, MeasuredClaim, NodeId } from '../../model/graph.ts';
import { locatorAddress } from '../../model/address.ts';
import { absolute, claimPath, type Claim } from '../address.ts';
import { claimTitle, evidenceOf } from '../citation.ts';
import { factProperties } from '../linkedData/fact.ts';
import { observationThing } from './observation.ts';
import { names, refer, type Indexed, type Thing } from './thing.ts';

/** A claim with where the review makes it, on whose work and on what basis; a measured one with its observation. */
export function claimThings(atlas: Indexed, site: string, claim: Claim): readonly Thing[] {
  const thing = { ...claimThing(atlas, site, claim), ...factProperties(atlas.graph, site, claim) };
  const measured = measuredIn(claim);
  return measured ? [thing, observationThing(atlas, site, measured)] : [thing];
}

const measuredIn = (claim: Claim): MeasuredClaim | undefined =>
  'shape' in claim && claim.shape === 'measured' ? claim : undefined;

/** A claim in schema.org’s words alone. */
function claimThing(atlas: Indexed, site: string, claim: Claim): Thing {
  const evidence = evidenceOf(claim);
  const measured = measuredIn(claim);
  const about = subjectsOf(claim).map((id) => refer(names.entry(atlas.graph.field, site, id)));
  return {
    '@type': 'Claim',
    '@id': names.claim(site, claim.id),
    text: claimTitle(atlas, claim).replace(/\s+/g, ' '),
    url: absolute(site, claimPath(claim.id)),
    about: measured ? [...about, refer(names.observation(site, claim.id))] : about,
    appearance: evidence.map((item) => placeThing(atlas, site, item)),
    citation: worksOf(evidence).map((id) => refer(names.entry(atlas.graph.field, site, id))),
    keywords: [...new Set(evidence.map(({ basis }) => basis))],
    comment: commentsOn(atlas, claim, evidence),
    'cito:citesAsEvidence': worksOf(evidence).map((id) => refer(names.entry(atlas.graph.field, site, id))),
  };
}

/** The entries a claim is about. */
export const subjectsOf = (claim: Claim): readonly NodeId[] =>
  'relation' in claim ? [claim.source, claim.target] : [claim.subject];

/** The works that the evidence cites, each once. */
export const worksOf = (evidence: readonly Evidence[]): readonly NodeId[] => [
  ...new Set(evidence.flatMap(({ references }) => references)),
];

/** The place in the review, which is where the claim appears; our retelling of it is its address. */
function placeThing({ graph, nodesOfKind }: Indexed, site: string, { locator }: Evidence): Thing {
  const sections = nodesOfKind(kindOfShape(graph.field, 'reading path') ?? '');
  const address = locatorAddress(locator, sections, graph.field.locators);
  return {
    '@type': 'CreativeWork',
    name: locator,
    url: address && absolute(site, address.slice(1)),
    isPartOf: refer(names.entry(graph.field, site, graph.site.source)),
  };
}

/** Doubts about our reading, and what the audit finds to stand against the claim. */
function commentsOn({ graph }: Indexed, claim: Claim, evidence: readonly Evidence[]): readonly Thing[] | undefined {
  const texts = [
    ...evidence
      .filter(({ confidence }) => confidence !== 'high')
      .map(({ confidence, why }) => `Our reading: ${confidence} confidence. ${why}`),
    ...againstClaim(graph, claim.id),
  ];
  return texts.length === 0 ? undefined : texts.map((text) => ({ '@type': 'Comment', text }));
}
