import { type Cases, foil, relation, evidence } from './changes.ts';

/** Slips in relations and their evidence. */
export const relations: Cases = {
  'a misspelt relation': relation(`mitigate: dendrites\n    ${evidence}`),
  'no relation': relation(evidence),
  'two relations at once': relation(`mitigates: dendrites\n    forms: sn-cu\n    ${evidence}`),
  'a relation that is derived': relation(`reported-in: work-2020-1\n    ${evidence}`),
  'a relation to itself': relation(`contains: cu-foil\n    ${evidence}`),
  'a relation to another kind': relation(`contains: dendrites\n    ${evidence}`),
  'no target': relation(`mitigates:\n    ${evidence}`),
  'an empty list of targets': relation(`mitigates: []\n    ${evidence}`),
  'a target twice': relation(`mitigates: [dendrites, dendrites]\n    ${evidence}`),
  'a misspelt target': relation(`mitigates: dendrits\n    ${evidence}`),
  'a misspelt target in a list': relation(`mitigates: [dendrites, dendritess]\n    ${evidence}`),
  'a title for a target': relation(`contains: Sn@Cu\n    ${evidence}`),
  'a path for a target': relation(`mitigates: challenges/dendrites\n    ${evidence}`),
  'a file for a target': relation(`mitigates: dendrites.md\n    ${evidence}`),
  'a link for a target': relation(`mitigates: "[dendrites](dendrites)"\n    ${evidence}`),
  'relations that are no list': foil(`relations:\n  mitigates: dendrites\n  ${evidence.replaceAll('    ', '  ')}`),
  'no locator': relation('mitigates: dendrites\n    cites: [1]\n    method: electrochemical\n    cell: half'),
  'no references': relation('mitigates: dendrites\n    at: §1 ¶1\n    method: electrochemical\n    cell: half'),
  'a basis in the old form': relation('mitigates: dendrites\n    at: §1 ¶1\n    cites: [1]\n    basis: half cell'),
  'a misspelt method': relation('mitigates: dendrites\n    at: §1 ¶1\n    cites: [1]\n    method: electrochmical'),
  'a misspelt modality': relation(`mitigates: dendrites\n    ${evidence}\n    modality: hypothesized`),
  'a source that is not there': relation(`mitigates: dendrites\n    ${evidence}\n    source: work-2020-9`),
  'a material on the way that is not there': relation(`mitigates: dendrites\n    ${evidence}\n    through: [sn-foil]`),
  'a misspelt basis': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: [1]\n    method: electrochemical\n    cell: halfcell',
  ),
  'a reference that is no list': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: 1\n    method: electrochemical\n    cell: half',
  ),
  'a reference in brackets': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: "[1]"\n    method: electrochemical\n    cell: half',
  ),
  'a reference by name': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: [work-2020-1]\n    method: electrochemical\n    cell: half',
  ),
  'a broken number': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: [1.5]\n    method: electrochemical\n    cell: half',
  ),
  'a negative number': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: [-1]\n    method: electrochemical\n    cell: half',
  ),
  'a reference that is not there': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: [72]\n    method: electrochemical\n    cell: half',
  ),
  'a reference twice': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: [1, 1]\n    method: electrochemical\n    cell: half',
  ),
  'a huge reference': relation(
    'mitigates: dendrites\n    at: §1 ¶1\n    cites: [999999999]\n    method: electrochemical\n    cell: half',
  ),
  'a locator in words': relation(
    'mitigates: dendrites\n    at: Section 1\n    cites: [1]\n    method: electrochemical\n    cell: half',
  ),
  'a locator without a space': relation(
    'mitigates: dendrites\n    at: §1¶1\n    cites: [1]\n    method: electrochemical\n    cell: half',
  ),
  'a paragraph that is not there': relation(
    'mitigates: dendrites\n    at: §1 ¶7\n    cites: [1]\n    method: electrochemical\n    cell: half',
  ),
  'paragraph nought': relation(
    'mitigates: dendrites\n    at: §1 ¶0\n    cites: [1]\n    method: electrochemical\n    cell: half',
  ),
  'a section that is not there': relation(
    'mitigates: dendrites\n    at: §3.1\n    cites: [1]\n    method: electrochemical\n    cell: half',
  ),
  'a misspelt confidence': relation(`mitigates: dendrites\n    ${evidence}\n    confidence: hihg`),
  'doubt without a reason': relation(`mitigates: dendrites\n    ${evidence}\n    confidence: low`),
  'a sentence with markup': relation(
    `mitigates: dendrites\n    says: Copper [stops](dendrites) them.\n    ${evidence}`,
  ),
  'a sentence with a citation': relation(`mitigates: dendrites\n    says: Copper stops them [@1].\n    ${evidence}`),
  'a sentence that is empty': relation(`mitigates: dendrites\n    says:\n    ${evidence}`),
};
