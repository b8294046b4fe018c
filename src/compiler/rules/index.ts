import { acknowledgementHasFinding } from './acknowledgement-has-finding.ts';
import { addressIsKept } from './address-is-kept.ts';
import { basisIsNamed } from './basis-is-named.ts';
import { charactersAreVisible } from './characters-are-visible.ts';
import { claimIdIsUnique } from './claim-id-is-unique.ts';
import { compilerHolds } from './compiler-holds.ts';
import { defaultsAreTaken } from './defaults-are-taken.ts';
import { doiIsUnique } from './doi-is-unique.ts';
import { endsAreAllowed } from './ends-are-allowed.ts';
import { fieldIsPlain } from './field-is-plain.ts';
import { fileIsRead } from './file-is-read.ts';
import { findingIsAcknowledged } from './finding-is-acknowledged.ts';
import { fitsSchema } from './fits-schema.ts';
import { frontMatterIsYaml } from './front-matter-is-yaml.ts';
import { idIsPortable } from './id-is-portable.ts';
import { idIsUnique } from './id-is-unique.ts';
import { linkResolves } from './link-resolves.ts';
import { listHasNoDoubles } from './list-has-no-doubles.ts';
import { locatorResolves } from './locator-resolves.ts';
import { mappingIsSourced } from './mapping-is-sourced.ts';
import { manifestIsWhole } from './manifest-is-whole.ts';
import { nameIsOfOneEntry } from './name-is-of-one-entry.ts';
import { passageIsInSection } from './passage-is-in-section.ts';
import { pathIsKindAndId } from './path-is-kind-and-id.ts';
import { proseIsInGrammar } from './prose-is-in-grammar.ts';
import { proseIsShownWhole } from './prose-is-shown-whole.ts';
import { queryIsSparql } from './query-is-sparql.ts';
import { referenceNumberIsUnique } from './reference-number-is-unique.ts';
import { referenceResolves } from './reference-resolves.ts';
import { rowIsUnique } from './row-is-unique.ts';
import { sectionNumberIsUnique } from './section-number-is-unique.ts';
import { siteIsDescribed } from './site-is-described.ts';
import { sourceIsAWork } from './source-is-a-work.ts';
import { tableIsPlain } from './table-is-plain.ts';
import { targetExists } from './target-exists.ts';
import { textIsUtf8 } from './text-is-utf8.ts';
import { valueIsPlausible } from './value-is-plausible.ts';
import { versionIsReleased } from './version-is-released.ts';
import { vocabularyIsSound } from './vocabulary-is-sound.ts';
import { withinBounds } from './within-bounds.ts';
import { yamlIsPlain } from './yaml-is-plain.ts';
import { sentenceHasOneEvidence } from './sentence-has-one-evidence.ts';
import type { Rule } from './rule.ts';

/** Every rule of content, in the order of their ids: what a report may name. */
export const catalogue: readonly Rule[] = [
  acknowledgementHasFinding,
  addressIsKept,
  basisIsNamed,
  charactersAreVisible,
  claimIdIsUnique,
  compilerHolds,
  defaultsAreTaken,
  doiIsUnique,
  endsAreAllowed,
  fieldIsPlain,
  fileIsRead,
  findingIsAcknowledged,
  fitsSchema,
  frontMatterIsYaml,
  idIsPortable,
  idIsUnique,
  linkResolves,
  listHasNoDoubles,
  locatorResolves,
  manifestIsWhole,
  mappingIsSourced,
  nameIsOfOneEntry,
  passageIsInSection,
  pathIsKindAndId,
  proseIsInGrammar,
  proseIsShownWhole,
  queryIsSparql,
  referenceNumberIsUnique,
  referenceResolves,
  rowIsUnique,
  sectionNumberIsUnique,
  sentenceHasOneEvidence,
  siteIsDescribed,
  sourceIsAWork,
  tableIsPlain,
  targetExists,
  textIsUtf8,
  valueIsPlausible,
  versionIsReleased,
  vocabularyIsSound,
  withinBounds,
  yamlIsPlain,
];
