export const title = 'About';
export const description = 'What the site is made from, how to read its evidence, and who owns what.';
export const aboutSite = (site: string): string => `About ${site}`;
export const whatItIs =
  '{site} takes one published review apart into statements and puts them together again as a graph: {review}. Every entry is written in our own words; every statement says where in the review it stands, which works are cited for it, and on what basis it is made.';
export const reading = 'How to read the evidence';
export const howToRead =
  'A locator such as {example} says where in the review a statement stands. Paragraphs are counted as logical ones: what a column, a figure or a table cuts in two is joined again. The basis says what stands behind a statement: {bases}. A confidence is ours, about our reading of the text, not about the science: medium or low means that the source can be read in more than one way, and the reason stands beside it.';
export const numbers =
  'Numbers are recorded as printed, each with its own place. Where the review contradicts itself, both readings are kept and the {audit} shows them side by side. What the review does not give is said to be not reported; it is never guessed.';
export const toAudit = 'audit';
export const relations = 'The relations';
export const licence = 'Whose is what';
export const licensed =
  'The text and data of the entries are published under {licence}, the software under the MIT licence.';
export const softwareOnly = 'the software under the MIT licence.';
export const others =
  'The review itself, its sentences and its figures belong to its authors and publisher; nothing of them is reproduced here. Facts and numbers are theirs to have found and anyone’s to use: cite them.';
export const changes = 'What changed';
export const rulesKept =
  'What is published keeps to {rules}, which a program checks. Addresses of entries and claims never go away: what moves leaves a redirect, what is taken back leaves a page that says why.';
export const toRules = 'the rules of content';
export const allData = 'All data are on the {data}.';
export const toData = 'data page';
export const startWith = 'Start with the {path} through {review}.';
export const readingPath = 'reading path';
export const madeFrom = 'They are made from {review}.';
/** What is cited. */
export const theWhole = 'the whole';
