import type { Author, Person } from './author.ts';

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

const isNative = (name: string): boolean => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name);

/** Whether a name is written in its own order, the family name first and without a space: `张琳`. */
const isFamilyFirst = ({ family }: Person): boolean => isNative(family);

/** The family name with its particle: `van der Waals`. */
export const familyName = ({ particle, family }: Person): string =>
  joined([particle, family], particle?.endsWith("'") ? '' : ' ');

/** An author as one says the name: `Simone de Beauvoir`, `M. King Jr.`, `张琳`. */
export function fullName(author: Author): string {
  if (author.kind === 'organisation') return author.name;
  if (isFamilyFirst(author)) return `${author.family}${author.given ?? ''}`;
  return joined([author.given, familyName(author), author.suffix], ' ');
}

/** An author as lists are sorted: `de Beauvoir, Simone`, `King, M., Jr.`; a body as it is. */
export function sortedName(author: Author): string {
  if (author.kind === 'organisation') return author.name;
  return joined([familyName(author), author.given, author.suffix], ', ');
}

/** Initials with a space between: `Z.J.` as `Z. J.`, which reference managers read as two. */
export const spacedInitials = (given: string): string => given.replace(/\.(?=\p{Lu})/gu, '. ');

/** For BibTeX: particle and family name, suffix, given names, parted by commas; bodies and native names in braces of their own. */
export function bibtexName(author: Author, escape: (text: string) => string): string {
  if (author.kind === 'organisation') return `{${escape(author.name)}}`;
  if (isFamilyFirst(author)) return `{${escape(fullName(author))}}`;
  const { given, suffix } = author;
  const name = [familyName(author), suffix, given === undefined ? undefined : spacedInitials(given)];
  // A single part of two words would be taken for a given and a family name.
  if (given === undefined) return `{${escape(joined([familyName(author), suffix], ' '))}}`;
  return joined(
    name.map((part) => (part === undefined ? undefined : escape(part))),
    ', ',
  );
}

/** A name of CSL-JSON. */
export const cslName = (author: Author): Readonly<Record<string, string>> =>
  author.kind === 'organisation'
    ? { literal: author.name }
    : {
        ...(author.given === undefined ? {} : { given: author.given }),
        ...(author.particle === undefined ? {} : { 'non-dropping-particle': author.particle }),
        family: author.family,
        ...(author.suffix === undefined ? {} : { suffix: author.suffix }),
      };

/** A person or organisation of schema.org; a name in its own script is an alternate name. */
export const schemaName = (author: Author): Readonly<Record<string, string>> =>
  author.kind === 'organisation'
    ? { '@type': 'Organization', name: author.name }
    : {
        '@type': 'Person',
        name: fullName(author),
        ...(author.given === undefined ? {} : { givenName: author.given }),
        familyName: familyName(author),
        ...(author.suffix === undefined ? {} : { honorificSuffix: author.suffix }),
        ...(author.native === undefined ? {} : { alternateName: author.native }),
      };
