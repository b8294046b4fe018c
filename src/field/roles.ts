/** What an entry of a kind is to the engine: a part of the text retold, a work it cites, or a topic it speaks of. */
export const kindShapes = ['reading path', 'works', 'topic'] as const;
export type KindShape = (typeof kindShapes)[number];

/** What the topics of a kind are in linked data: a term of the field, or a substance. It is part of their permanent names. */
export const things = ['term', 'substance'] as const;
export type ThingSort = (typeof things)[number];

/** What the entries of a class are to the engine; pages and checks ask for these, never for the words of a field. */
export const classRoles = {
  base: 'What is changed, as it comes.',
  tested: 'What tests are reported on.',
  phase: 'What does the work in it.',
  layer: 'What is put on it.',
  medium: 'In what it is tested.',
  'medium-part': 'What such a medium is made from.',
  counter: 'What it is tested against.',
  part: 'What it is made from, such as an element.',
  failure: 'What goes wrong.',
  drawback: 'What a remedy costs.',
  question: 'What is not known.',
  making: 'A method that makes.',
  examining: 'A method that examines.',
  calculating: 'A method that calculates.',
  'cell-format': 'A form of test that the glossary explains.',
  quantity: 'A measured quantity that the glossary explains.',
  notion: 'Anything else that the glossary explains.',
  text: 'A section of running text.',
  table: 'A table of the text.',
  figure: 'A figure of the text.',
} as const;
export type ClassRole = keyof typeof classRoles;

/** What a relation says, whatever its words are. */
export const relationRoles = {
  belongs: 'The source belongs under the target; joins entries of one kind.',
  base: 'The source is made from the target.',
  groups: 'The target is the approach or group that the source is an example of.',
  constituent: 'The source holds the target: as a part, a coat or a product.',
  part: 'A constituent that was there from the start.',
  coat: 'A constituent that lies on the surface.',
  product: 'A constituent that comes to be in use.',
  acts: 'The target is why the source works.',
  remedies: 'The source is said to reduce or prevent the target.',
  suffers: 'The target speaks against the source.',
  makes: 'The target is a method that made the source.',
  examines: 'The target is a method that examined the source.',
  tests: 'The target was used in tests of the source.',
  causes: 'The source leads to the target.',
  compares: 'The source was measured against the target.',
  replaces: 'The source stands in for the target.',
} as const;
export type RelationRole = keyof typeof relationRoles;

/** From what a relation follows that no author types: cited works, the passages that speak of an entry, or a reported outcome. */
export const derivations = ['evidence', 'reading path', 'outcome'] as const;
export type Derivation = (typeof derivations)[number];

/** Colours of kinds, by name; what they look like stands in the style sheet as `--slot-<name>`. */
export const paletteSlots = [
  'stone',
  'teal',
  'blue',
  'green',
  'red',
  'violet',
  'gold',
  'grey',
  'pink',
  'brown',
  'olive',
  'indigo',
] as const;
export type PaletteSlot = (typeof paletteSlots)[number];
