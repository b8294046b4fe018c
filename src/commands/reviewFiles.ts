/** What a new review is called, which preset it extends (`none`: its own copy of the general one), and the day it is made. */
export interface NewReview {
  readonly preset: string;
  readonly name: string;
  readonly date: string;
}

/** A file of a content folder, with its path in it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

const own = 'general';

/** The files of a new content folder, which checks and builds as it is; presets stand at `presets/<name>/<file>.yaml`. */
export function reviewFiles(review: NewReview, presets: readonly NewFile[]): readonly NewFile[] {
  const copied = review.preset === 'none' ? presets.filter(({ path }) => path.startsWith(`presets/${own}/`)) : [];
  return [
    { path: 'index.md', text: indexText(review) },
    { path: 'references/the-review.md', text: workText(review) },
    { path: 'vocabulary/words.yaml', text: wordsText(review.preset) },
    ...copied.map(({ path, text }) => ({ path: path.replace(`presets/${own}/`, 'vocabulary/'), text })),
  ];
}

// A string of JSON is a string of YAML, whatever is in it.
const indexText = ({ name, date }: NewReview): string => `---
name: ${JSON.stringify(name)}
# At the top of every page, and in the titles of all:
title: ${JSON.stringify(name)}
# The headline of the home page, and what search engines show:
tagline: What the review is about, in half a sentence
version: 0.1.0
date: ${date}
editors: [Your name]
# The id of the work that is retold: rename references/the-review.md as you like, and this with it.
source: the-review
# Of your text and data:
licence: CC-BY-4.0
language: en
# Where the site is published: canonical links and citations carry it.
# address: https://example.org/review
# Where its content is kept.
# repository: https://example.org/git
# The colour of marks, and an SVG path in a box of 32 by 32 for the tab of the browser and the head of pages.
# accent: '#1f5fa8'
# mark: M4 4h24v24H4z
changes: []
---

Two or three sentences that say what the review treats. They stand on the home page. Entries are linked by id; the review
itself is cited as [@0].
`;

const workText = ({ date }: NewReview): string => `---
title: The review
summary: The review this site retells, in one sentence.
# 0 is the review itself; the works it cites have the numbers of its list.
number: 0
authors: [A. Author]
journal: Journal
year: ${date.slice(0, 4)}
# verified, derived or unknown; where it is known, “doi:” beside it.
doi-status: unknown
as-printed: A. Author, Journal (${date.slice(0, 4)}).
---

What the review treats, part by part.
`;

const wordsText = (
  preset: string,
): string => `# The words of this review. docs/vocabulary.md of the program says what each table may hold.
${
  preset === 'none'
    ? '# The other files of this folder are yours: what stands in them is all there is.\n'
    : `# Rows here come on top of those of the preset; a row that is left empty (“topics:”) is taken out.\n`
}extends: ${preset}
${ownWords}
# Said where a search finds nothing, and searches offered to readers:
# scope:
#   covers: This site retells one review, of …
#   without: [{ about: a subject near it, words: [words that, people* type] }]
# examples:
#   searches: [two or three, searches that find something]
`;

const ownWords = `# A quantity, a condition and a test of your own look like this:
# units:
#   mg/L: { dimension: concentration, display: mg L⁻¹ }
# quantities:
#   lowest effective concentration: { dimension: concentration, better: lower, says: What it measures. }
# conditions:
#   duration: { label: duration, dimensions: [time], before: 'for ' }
# tests:
#   trial: { label: trial, says: How it is done., needs: [duration] }`;
