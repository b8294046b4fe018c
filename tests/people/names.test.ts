import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Author } from '../../src/people/author.ts';
import { readAuthor, readAuthors } from '../../src/people/readAuthor.ts';
import { bibtexName, cslName, fullName, schemaName, sortedName } from '../../src/people/writeAuthor.ts';
import { anyCharacter } from '../anyText.ts';

type Row = readonly [string, string, string, string, string, string, string, string];
const rows = readFileSync(new URL('names.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t') as unknown as Row);

const partsOf = (author: Author): readonly string[] =>
  author.kind === 'organisation'
    ? ['(body)', author.name, '', '', '']
    : [author.particle ?? '', author.family, author.given ?? '', author.suffix ?? '', author.native ?? ''];

/** What a BibTeX reader makes of a list of authors. */
const inBibtex = (names: readonly string[]): readonly Readonly<Record<string, string>>[] =>
  (
    new Cite(`@article{a, author = {${names.join(' and ')}}, title = {T}, year = {2020}}`).data[0] as {
      author: Record<string, string>[];
    }
  ).author;

describe('names as printed', () => {
  it('the list is long enough to mean something', () => expect(rows.length).toBeGreaterThanOrEqual(60));

  it.each(rows)('%s', (printed, particle, family, given, suffix, native, sorted, bibtex) => {
    const author = readAuthor(printed);
    expect(partsOf(author)).toEqual([particle, family, given, suffix, native]);
    expect(sortedName(author)).toBe(sorted);
    expect(bibtexName(author, (text) => text)).toBe(bibtex);
  });

  it.each(rows.filter(([, particle]) => particle !== '(body)'))(
    '%s is read the same from its sorted form',
    (printed) => {
      const author = readAuthor(printed);
      const { native: _own, ...latin } = author as Extract<Author, { kind: 'person' }>;
      // A name in its own script is not turned round, and one of a single part has no comma.
      if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u.test(latin.family) || latin.given === undefined) return;
      expect(readAuthor(sortedName(latin))).toEqual(latin);
    },
  );

  it('a reader of BibTeX finds the same parts', () => {
    const authors = rows
      .map(([printed]) => readAuthor(printed))
      .filter(
        (author) => author.kind === 'person' && author.given !== undefined && /^\p{sc=Latin}/u.test(author.family),
      );
    const read = inBibtex(authors.map((author) => bibtexName(author, (text) => text)));
    expect(
      read.map((name) => [
        [name['non-dropping-particle'] ?? name['dropping-particle'], name['family']].filter(Boolean).join(' '),
        name['suffix'],
      ]),
    ).toEqual(
      authors.map((author) =>
        author.kind === 'person' ? [[author.particle, author.family].filter(Boolean).join(' '), author.suffix] : [],
      ),
    );
  });

  it('a body stays whole in BibTeX', () => {
    const names = [
      'The X Consortium',
      'Contemporary Amperex Technology Co., Ltd.',
      'National Institute of Standards and Technology',
    ];
    const read = inBibtex(names.map((name) => bibtexName(readAuthor(name), (text) => text)));
    expect(read.map(({ family, literal, given }) => [literal ?? family, given])).toEqual(
      names.map((name) => [name, undefined]),
    );
  });
});

describe('lists of authors', () => {
  it.each(['et al.', 'et al', 'and others', '等'])('“%s” is no person but says that there are more', (others) => {
    const { named, others: more } = readAuthors(['Z. Yu', others]);
    expect(named).toEqual([{ kind: 'person', given: 'Z.', family: 'Yu' }]);
    expect(more).toBe(true);
  });

  it('a name may be given as data, where print does not tell its parts', () => {
    const { named } = readAuthors([{ family: 'García Márquez', given: 'Gabriel' }, { organisation: 'Plato' }]);
    expect(named.map(fullName)).toEqual(['Gabriel García Márquez', 'Plato']);
    expect(named.map(cslName)).toEqual([{ given: 'Gabriel', family: 'García Márquez' }, { literal: 'Plato' }]);
  });
});

describe('formats', () => {
  it('CSL-JSON keeps particle and suffix apart', () => {
    expect(cslName(readAuthor('L. van der Waals'))).toEqual({
      given: 'L.',
      'non-dropping-particle': 'van der',
      family: 'Waals',
    });
    expect(cslName(readAuthor('M. King Jr.'))).toEqual({ given: 'M.', family: 'King', suffix: 'Jr.' });
    expect(cslName(readAuthor('张琳'))).toEqual({ family: '张', given: '琳' });
  });

  it('schema.org names persons and organisations', () => {
    expect(schemaName(readAuthor('Simone de Beauvoir'))).toEqual({
      '@type': 'Person',
      name: 'Simone de Beauvoir',
      givenName: 'Simone',
      familyName: 'de Beauvoir',
    });
    expect(schemaName(readAuthor('Lin Zhang (张琳)'))).toMatchObject({ name: 'Lin Zhang', alternateName: '张琳' });
    expect(schemaName(readAuthor('IUPAC'))).toEqual({ '@type': 'Organization', name: 'IUPAC' });
  });
});

it('any text is some name, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: anyCharacter }),
        fc.string({ unit: fc.constantFrom('A', '.', ' ', ',', 'de', 'van', 'Jr.', '张', '(', ')', 'Ó', 'x', '-') }),
      ),
      (text) => {
        const author = readAuthor(text);
        return [fullName(author), sortedName(author), bibtexName(author, (name) => name)].every(
          (name) => typeof name === 'string',
        );
      },
    ),
    { numRuns: 1000 },
  );
});
