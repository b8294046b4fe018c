import type { Cases, Changes } from './changes.ts';

const words = (yaml: string): Changes => ({ 'vocabulary/more.yaml': `${yaml}\n` });

const kind = (name: string): string =>
  `kinds:\n  ${name}: { singular: thing, plural: things, says: Things., mark: tag, palette: teal }`;
const table = (name: string): string =>
  `views:\n  tables:\n    ${name}: { number: Table 9, shape: results, groups: [] }`;

/** Slips in the words of the field. */
export const vocabulary: Cases = {
  'a unit without a dimension': words('units:\n  acre: { factor: 2 }'),
  'a factor that is no number': words('units:\n  acre: { dimension: area, factor: x }'),
  'a factor of nought below': words('units:\n  acre: { dimension: area, factor: 1/0 }'),
  'a misspelt table': words('unit:\n  acre: { dimension: area }'),
  'a misspelt key of a row': words('units:\n  acre: { dimention: area }'),
  'a table that is a list': words('units: [acre]'),
  'a row that is a list': words('units:\n  acre: [area]'),
  'a row given twice': words('units:\n  acre: { dimension: area }\n  acre: { dimension: area }'),
  'a sentence cut by a comma': words('units:\n  acre: { dimension: area, display: ac, as in England }'),
  'a sentence cut by a comma in a row of the preset': words('units:\n  h: { display: hours, as in England }'),
  'a field taken out that is not there': words('kinds:\n  materials: { plurals: }'),
  'a class taken out that is not there': words('kinds:\n  materials: { classes: { felts: } }'),
  'a row that two files have': {
    'vocabulary/fields.yaml': 'units:\n  acre: { dimension: area }\n',
    ...words('units:\n  acre: { dimension: area, factor: 1 }'),
  },
  'a part that two files have': {
    'vocabulary/scope.yaml': 'scope: { covers: Fields. }\n',
    ...words('scope: { covers: Meadows. }'),
  },
  'a spoken word with a condition for its meaning': words('spoken:\n  humidity: temperature'),
  'a test of no basis': words(
    'cells:\n  pouch: In a pouch.\ntests:\n  bench: { label: Bench, says: On the bench., method: electrochemical, cell: pouch }',
  ),
  'a quantity of a dimension that is none': words('quantities:\n  yield: { dimension: harvest, says: Grain. }'),
  'a quantity without meaning': words('quantities:\n  yield: { dimension: time }'),
  'a range that falls': words('quantities:\n  yield: { dimension: time, says: Grain., plausible: [9, 1] }'),
  'a range of three': words('quantities:\n  yield: { dimension: time, says: Grain., plausible: [1, 2, 3] }'),
  'a term that is no address': words('quantities:\n  yield: { dimension: time, says: Grain., term: emmo }'),
  'a relation without a label': words(
    'relations:\n  heals: { inverse: healed by, says: Heals., from: materials, to: challenges }',
  ),
  'a relation from a kind that is none': words(
    'relations:\n  heals: { label: heals, inverse: healed by, says: Heals., from: doctors, to: challenges }',
  ),
  'a relation with a role that is none': words(
    'relations:\n  heals: { label: heals, inverse: healed by, says: Heals., from: materials, to: challenges, roles: [cure] }',
  ),
  'a rule of a relation that is none': words('rules:\n  cured: { says: Cured., first: heals, then: mitigates }'),
  'a test that needs a condition that is none': words(
    'tests:\n  bench: { label: Bench, says: On the bench., needs: [daylight] }',
  ),
  'a test of a cell that is none': words('tests:\n  bench: { label: Bench, says: On the bench., cell: pouch-ish }'),
  'a kind without a mark': words(
    'kinds:\n  doctors: { singular: doctor, plural: doctors, says: Doctors., palette: teal }',
  ),
  'a preset that is none': words('extends: batterie'),
  'a file of prose for words': words('Some words.'),
  'a tab for words': words('units:\n\tacre: { dimension: area }'),
  'an anchor for words': words('units: &u\n  acre: { dimension: area }'),
  'a class of a kind with a role that is none': words('kinds:\n  materials:\n    classes:\n      felt: { role: hat }'),
  'a locator that is no form': words('locators:\n  Page: { prefix: "p. ", numbering: roman, example: p. 5 }'),
  'a check that is none': words('checks:\n  weather: {}'),
  'a kind called like a page': words(kind('claims')),
  'a kind called like the page of a folder': words(kind('index')),
  'a kind called like a device of Windows': words(kind('con')),
  'a kind called like a word of JavaScript': words(kind('constructor')),
  'a kind called like the folder of the search': words(kind('pagefind')),
  'a kind in capitals': words(kind('Doctors')),
  'a kind with a slash': words(kind('doctors/young')),
  'a kind of 100 letters': words(kind('d'.repeat(100))),
  'a table called like a file of the data': words(table('claims')),
  'a table in a folder above': words(table('"../claims"')),
  'a table with a space': words(table('"table nine"')),
};
