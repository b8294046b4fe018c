/**
 * The part of schema.org 30.0 that the site uses: which class each class belongs to, and on which classes each property may
 * stand. The context made of it knows no other term, so that a misspelled or misplaced one is found without the network.
 */
const parents: Readonly<Record<string, string>> = {
  CreativeWork: 'Thing',
  WebPage: 'CreativeWork',
  Article: 'CreativeWork',
  ScholarlyArticle: 'Article',
  Claim: 'CreativeWork',
  Comment: 'CreativeWork',
  Dataset: 'CreativeWork',
  DefinedTermSet: 'CreativeWork',
  MediaObject: 'CreativeWork',
  DataDownload: 'MediaObject',
  PublicationVolume: 'CreativeWork',
  Periodical: 'CreativeWork',
  DefinedTerm: 'Thing',
  QuantitativeValue: 'Thing',
  Observation: 'QuantitativeValue',
  PropertyValue: 'Thing',
  Property: 'Thing',
  BioChemEntity: 'Thing',
  ChemicalSubstance: 'BioChemEntity',
  MolecularEntity: 'BioChemEntity',
  Person: 'Thing',
  Organization: 'Thing',
};

const work = ['CreativeWork'];
const values = ['QuantitativeValue', 'PropertyValue'];
const properties: Readonly<Record<string, readonly string[]>> = {
  name: ['Thing'],
  alternateName: ['Thing'],
  description: ['Thing'],
  identifier: ['Thing'],
  sameAs: ['Thing'],
  url: ['Thing'],
  about: work,
  author: work,
  citation: work,
  comment: work,
  creator: work,
  creditText: work,
  datePublished: work,
  encodingFormat: work,
  hasPart: work,
  inLanguage: work,
  isAccessibleForFree: work,
  isBasedOn: work,
  isPartOf: work,
  keywords: work,
  license: work,
  mainEntity: work,
  position: work,
  text: work,
  version: work,
  appearance: ['Claim'],
  pagination: ['Article', 'PublicationVolume'],
  volumeNumber: ['PublicationVolume'],
  contentUrl: ['MediaObject'],
  sha256: ['MediaObject'],
  distribution: ['Dataset'],
  variableMeasured: ['Dataset', 'Observation'],
  measurementTechnique: ['Dataset', 'Observation', 'PropertyValue'],
  termCode: ['DefinedTerm'],
  inDefinedTermSet: ['DefinedTerm'],
  chemicalComposition: ['ChemicalSubstance'],
  molecularFormula: ['MolecularEntity'],
  observationAbout: ['Observation'],
  measuredProperty: ['Observation'],
  value: values,
  minValue: values,
  maxValue: values,
  unitText: values,
  unitCode: values,
  valueReference: values,
  propertyID: ['PropertyValue'],
  givenName: ['Person'],
  familyName: ['Person'],
};

export const vocabulary = 'http://schema.org/';

/** Properties whose value is an address. */
const addresses = ['url', 'sameAs', 'license', 'contentUrl'];

/** What https://schema.org answers to a JSON-LD processor, as far as the site uses it. */
export const context = {
  '@context': Object.fromEntries(
    [...Object.keys(parents), ...Object.keys(properties)].map((term) => [
      term,
      addresses.includes(term) ? { '@id': `${vocabulary}${term}`, '@type': '@id' } : `${vocabulary}${term}`,
    ]),
  ),
};

const lineOf = (name: string): readonly string[] => {
  const parent = parents[name];
  return parent === undefined ? [name] : [name, ...lineOf(parent)];
};

/** Whether a property may stand on a thing of these classes. */
export const isAllowed = (property: string, classes: readonly string[]): boolean =>
  classes.flatMap(lineOf).some((name) => properties[property]?.includes(name));
