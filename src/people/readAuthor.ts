import type { Author, AuthorData, Authors, Person } from './author.ts';
import {
  compoundFamilies,
  isBareInitials,
  isBody,
  isInitials,
  isSuffix,
  isTitle,
  openers,
  particles,
} from './words.ts';

/** Reads names as printed, or as data; `et al.` is not a person. */
export function readAuthors(written: readonly (string | AuthorData)[]): Authors {
  const names = written.filter((name) => typeof name !== 'string' || !isOthers(name));
  const isFollowed = (name: string | AuthorData): boolean => typeof name === 'string' && followed.test(name);
  return { named: names.map(readAuthor), others: names.length < written.length || names.some(isFollowed) };
}

/** One name for all: `S. Xu et al.`, `S. Xu and others`. */
const followed = /(?<=\S),?\s+(?:et\s+al\.?|(?:and|&)\s+others)\s*$/i;

const isOthers = (name: string): boolean => /^\s*(?:(?:and |& )?(?:et al\.?|others)|等|等人)\s*$/i.test(name);

/** Reads `Z.J. Cai`, `Zhang L.`, `van der Waals, J.`, `M. King Jr.`, `张琳`, `The X Consortium`; data are taken as they are. */
export function readAuthor(written: string | AuthorData): Author {
  if (typeof written !== 'string')
    return 'organisation' in written ? { kind: 'organisation', name: written.organisation } : person(written);
  const printed = withoutMarks(written.replace(followed, ''));
  const [, outside = '', inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(printed) ?? [];
  if (outside !== '' && isNative(outside) !== isNative(inside)) {
    const [native, latin] = isNative(outside) ? [outside, inside] : [inside, outside];
    const author = readAuthor(latin);
    return author.kind === 'person' ? { ...author, native } : author;
  }
  return isNative(printed) ? nativePerson(printed) : latinAuthor(printed);
}

/** A name without the marks of affiliations: `Zhenyang Yu^{a,*}`. */
const withoutMarks = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\^\{[^}]*\}|[*†‡§¶]|[⁰¹²³⁴-⁹ᵃᵇᶜᵈᵉ]+$/gu, '')
    .replace(/[\s\u00a0,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const isNative = (name: string): boolean =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}·・\s]+$/u.test(name);

/** The family name comes first; where no space shows how long it is, only Chinese and Korean tell. */
function nativePerson(name: string): Person {
  const [family, ...given] = name.split(' ');
  if (given.length > 0) return { kind: 'person', family: family!, given: given.join(' ') };
  const characters = [...name];
  const length = compoundFamilies.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1;
  const isTold =
    characters.length <= length + 2 && characters.length > length && !/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name);
  return isTold
    ? { kind: 'person', family: characters.slice(0, length).join(''), given: characters.slice(length).join('') }
    : { kind: 'person', family: name };
}

function latinAuthor(name: string): Author {
  const parts = name.split(/\s*,\s*/);
  const words = name.split(' ');
  if (parts.length > 3 || isBody(words)) return { kind: 'organisation', name };
  const place = parts.findIndex((part, index) => index > 0 && isSuffix(part));
  const suffix = parts[place];
  const [family, given] = parts.filter((_, index) => index !== place);
  if (given !== undefined) return inverted(family!, given, suffix);
  const person = inOrder(family!.split(' ').filter((word) => !isTitle(word)));
  return suffix === undefined ? person : { ...person, suffix };
}

/** `van der Waals` and `Johannes D.`; a particle may stand behind the given name: `Beauvoir, Simone de`. */
function inverted(before: string, given: string, suffix: string | undefined): Person {
  const words = given.split(' ');
  const from = words.findIndex((_, place) => place > 0 && words.slice(place).every((word) => particles.has(word)));
  const [first, behind] = from < 0 ? [given, ''] : [words.slice(0, from).join(' '), words.slice(from).join(' ')];
  const family = withFamily(before.split(' '));
  const particle = [behind, family.particle ?? ''].filter((part) => part !== '').join(' ');
  return person({ ...family, given: first, particle, suffix: suffix ?? '' });
}

/** Words of a name in the order in which it is said, or with initials behind the family name. */
function inOrder(words: readonly string[]): Person {
  const last = words.at(-1);
  if (last !== undefined && words.length > 1 && isSuffix(last)) return { ...inOrder(words.slice(0, -1)), suffix: last };
  if (words.length < 2) return { kind: 'person', family: words.join(' ') };
  const initials = (word: string): boolean => isInitials(word) || isBareInitials(word);
  const behind = words.findIndex((_, place) => place > 0 && words.slice(place).every(initials));
  if (behind > 0 && !initials(words[0]!))
    return person({ ...withFamily(words.slice(0, behind)), given: words.slice(behind).join(' ') });
  const shouted = words.findIndex((word) => /^\p{Lu}[\p{Lu}'’-]{3,}$/u.test(word));
  if (shouted === 0) return person({ family: words[0]!, given: words.slice(1).join(' ') });
  const start = familyStart(words, initials);
  if (start === 0) return person({ ...withFamily(words), given: '' });
  return person({ ...withFamily(words.slice(start)), given: words.slice(0, start).join(' ') });
}

/** Where the family name begins, with its particles: behind initials, at a particle, at a word like `Ó`, or at the last word. */
function familyStart(words: readonly string[], initials: (word: string) => boolean): number {
  if (openers.has(words[0]!) && words.length === 2) return 0;
  const behindInitials = words.findIndex((word) => !initials(word));
  if (behindInitials > 0) {
    // A second given name may be spelt out: J. Robert Oppenheimer.
    const particle = words.findIndex(
      (word, place) => place >= behindInitials && (particles.has(word) || openers.has(word)),
    );
    return particle >= 0
      ? particle
      : isInitials(words[0]!) && words.length - behindInitials === 2
        ? words.length - 1
        : behindInitials;
  }
  const particle = words.findIndex(
    (word, place) => place > 0 && place < words.length - 1 && (particles.has(word) || openers.has(word)),
  );
  return particle > 0 ? particle : words.length - 1;
}

/** Divides particles from a family name: `van der Waals`. */
function withFamily(words: readonly string[]): Pick<Person, 'family' | 'particle'> {
  const first = words.findIndex((word) => !particles.has(word));
  const start = first < 0 ? words.length - 1 : first;
  return {
    family: words.slice(start).join(' '),
    ...(start === 0 ? {} : { particle: words.slice(0, start).join(' ') }),
  };
}

const person = (parts: Exclude<AuthorData, { readonly organisation: string }>): Person => ({
  kind: 'person',
  family: parts.family,
  ...Object.fromEntries(
    (['given', 'particle', 'suffix', 'native'] as const).flatMap((name) =>
      parts[name] ? [[name, parts[name]] as const] : [],
    ),
  ),
});
