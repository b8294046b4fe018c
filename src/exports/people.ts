/** A person by family and given name, or a body known by one literal name. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** The authors of a work as printed, and whether `et al.` stands for more of them. */
export interface Authors {
  readonly named: readonly Author[];
  readonly others: boolean;
}

/** Reads `Z.J. Cai`, `Zhenyang Yu`, `The Sodiograph editors`; a closing `et al.` is not a person. */
export function readAuthors(printed: readonly string[]): Authors {
  const people = printed.filter((name) => !/^et al\.?$/.test(name));
  return { named: people.map(readAuthor), others: people.length < printed.length };
}

function readAuthor(name: string): Author {
  const initials = /^((?:\p{Lu}\p{Ll}?\.[\s-]?)+)\s*(\p{L}.*)$/u.exec(name);
  if (initials) return { given: initials[1]!.trim(), family: initials[2]! };
  const words = name.split(' ');
  // Every word of a person’s name but a particle begins with a capital; “The … editors” is a body.
  if (words.length < 2 || words[0] === 'The' || /^\p{Ll}/u.test(words.at(-1)!)) return { literal: name };
  return { given: words.slice(0, -1).join(' '), family: words.at(-1)! };
}
