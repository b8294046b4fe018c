import { Parser } from 'htmlparser2';

/** An element of a page: what it says of itself, and whether it is in the head. */
export interface Tag {
  readonly name: string;
  /** An attribute; undefined where it has none of that name. */
  readonly get: (attribute: string) => string | undefined;
  readonly inHead: boolean;
  /** The characters within it, those of its own elements too. */
  readonly text: string;
}

/** The elements of a page in its order, without a tree of it: for who asks only for these, of thousands of pages. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const texts: string[] = [];
  /** Of each element that is open, what to do when it closes. */
  const open: (() => void)[] = [];
  let inHead = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inHead ||= name === 'head';
      const from = texts.length;
      let to: number | undefined;
      tags.push({
        name,
        get: (attribute) => attributes[attribute],
        inHead,
        get text() {
          return texts.slice(from, to).join('');
        },
      });
      open.push(() => (to = texts.length));
    },
    ontext: (text) => void texts.push(text),
    onclosetag: (name) => {
      open.pop()?.();
      inHead &&= name !== 'head';
    },
  });
  parser.end(html);
  return tags;
}
