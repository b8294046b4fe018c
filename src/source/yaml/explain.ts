import type { YAMLError } from 'yaml';

/** An error of the YAML reader in an author’s words, at the offset that the author has to look at. */
export function explainError(error: YAMLError, text: string): { readonly offset: number; readonly message: string } {
  const offset = error.pos[0];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, ((end) => (end === -1 ? text.length : end))(text.indexOf('\n', offset)));
  const before = text.slice(start, offset);
  const say = (message: string, at = offset) => ({ offset: at, message });
  const dash = /^ *-(?=[a-z][\w-]*:\s)/.exec(line);
  const glued = /^( *(?:- )*)[\w-]+:(?=[^\s:/])/.exec(line);

  if (error.code === 'UNEXPECTED_TOKEN' && /[>|] *$/.test(before))
    return say(
      'a value that begins with > or | must stand in quotes, such as "> 500 cycles"',
      start + before.search(/[>|] *$/),
    );
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (dash) return say('put a space after the hyphen of an item: “- key: value”', start + dash[0].length);
      return say(
        'a value that holds “: ” must stand in quotes; a line of its own begins at the column of its neighbours',
      );
    case 'BAD_SCALAR_START':
      return say(`a value cannot begin with ${text[offset] ?? 'this'} unless it stands in quotes`);
    case 'MULTILINE_IMPLICIT_KEY':
      return glued
        ? say('put a space after the colon: “key: value”', start + glued[0].length)
        : say('the line has no “key: value”; give it a key, or indent it to go on with the line above');
    case 'BAD_INDENT':
      return open(text, offset) ?? say('the line does not begin at the column of its neighbours; indent them alike');
    case 'MISSING_CHAR':
      return open(text, offset) ?? missing(error, text);
    case 'MULTIPLE_DOCS':
      return say('front matter ends here; remove the line above, or quote the value');
    default:
      return unexpected(error, text);
  }
}

/** A bracket that is never closed: the place to look at is the bracket, not where the reader noticed. */
function open(text: string, offset: number): { offset: number; message: string } | undefined {
  const stack: number[] = [];
  for (let at = 0; at < offset; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      if (/[\s[{,:(]/.test(text[at - 1] ?? ' ') && end !== -1 && end < offset) at = end;
    } else if ((character === '[' || character === '{') && (stack.length > 0 || /^[:-] $/.test(text.slice(at - 2, at))))
      stack.push(at);
    else if (character === ']' || character === '}') stack.pop();
  }
  const at = stack[0];
  return at === undefined
    ? undefined
    : {
        offset: at,
        message: `“${text[at]}” opens a ${text[at] === '[' ? 'list' : 'map'} that is not closed; end it with ${text[at] === '[' ? ']' : '}'}, or quote the value`,
      };
}

function missing(error: YAMLError, text: string): { offset: number; message: string } {
  const [, quotation] = /closing (["'])/.exec(error.message) ?? [];
  if (quotation === undefined)
    return { offset: error.pos[0], message: 'the line has no “key: value”; write a colon and a space after the key' };
  const opening = new RegExp(`(?:: |- |\\[|, )${quotation}`, 'g');
  const last = [...text.slice(0, error.pos[0]).matchAll(opening)].at(-1);
  return {
    offset: last ? last.index + last[0].length - 1 : error.pos[0],
    message: `the text that begins with ${quotation} does not end; close it with ${quotation}`,
  };
}

function unexpected(error: YAMLError, text: string): { offset: number; message: string } {
  const [offset] = error.pos;
  if (error.message.includes('at node end') && /["']\s*$/.test(text.slice(0, offset)))
    return {
      offset,
      message: `what follows the closing quotation mark is left over; quote the whole value, and write ${text.slice(0, offset).trimEnd().at(-1) === "'" ? "'' for ' within it" : '\\" for " within it'}`,
    };
  if (error.message.includes('block-seq-ind'))
    return { offset, message: 'a list item begins on a line of its own below its key' };
  if (error.message.startsWith('Unexpected ,')) return { offset, message: 'an item is missing before the comma' };
  const plain = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return {
    offset,
    message: `the line cannot be read as YAML (${plain}); write “key: value”, and quote a value with special characters`,
  };
}
