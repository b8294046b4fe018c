import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { decode } from '../../src/source/bytes.ts';
import { inspectCharacters, unseenIn } from '../../src/source/characters.ts';
import { content, edited } from '../compiler/fixture.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('bytes', () => {
  it('that are UTF-8 become text, its byte order mark left to the reader', () => {
    expect(decode(new TextEncoder().encode('\uFEFFNa₃Bi 张琳'))).toEqual({ text: '\uFEFFNa₃Bi 张琳' });
  });

  it('that are not are named with their place', () => {
    expect(decode(bytes('---\nauthors: [P. Gr\xe9gory]\nx: \xfc\n'))).toEqual({
      flaw: {
        line: 2,
        column: 16,
        rule: 'text-is-utf8',
        message: 'the byte 0xE9 is not UTF-8 (“é” in Latin-1), nor is 1 more; save the file as UTF-8',
      },
    });
    expect(decode(bytes('a\xef\xbf\xbd\x80'))).toMatchObject({ flaw: { column: 3, message: /0x80/ } });
    expect(decode(bytes('\xff\xfet\0'))).toMatchObject({ flaw: { message: 'the file is UTF-16; save it as UTF-8' } });
    expect(decode(bytes('\xed\xa0\x80'))).toMatchObject({ flaw: { line: 1, column: 1 } });
  });
});

describe('characters', () => {
  it.each([
    ['\0', 'U+0000 NUL is not allowed in content; remove it'],
    ['\u0007', 'U+0007 control character is not allowed in content; remove it'],
    ['\u0085', 'U+0085 control character is not allowed in content; remove it'],
    ['\u00AD', 'U+00AD soft hyphen is not allowed in content; remove it'],
    ['\u200B', 'U+200B zero width space is not allowed in content; remove it'],
    ['\u200D', 'U+200D zero width joiner is not allowed in content; remove it'],
    ['\u202E', 'U+202E right-to-left override is not allowed in content; remove it'],
    ['\u2069', 'U+2069 pop directional isolate is not allowed in content; remove it'],
    ['\u2028', 'U+2028 line separator is not allowed in content; remove it'],
    ['\uFEFF', 'U+FEFF byte order mark is not allowed in content; remove it'],
    ['\uFE0F', 'U+FE0F invisible character is not allowed in content; remove it'],
    ['\uD83D', 'U+D83D half of a surrogate pair is not allowed in content; remove it'],
    ['\uFFFE', 'U+FFFE noncharacter is not allowed in content; remove it'],
    ['\u{E0041}', 'U+E0041 invisible character is not allowed in content; remove it'],
    [
      '\uF06D',
      'U+F06D private use character is not allowed in content; it shows in one font only, often after copying from a PDF: type the character that is meant',
    ],
    [
      '\uFFFD',
      'U+FFFD replacement character is not allowed in content; a character was lost when the file was saved: type it again',
    ],
  ])('that cannot be seen are refused with their place: %j', (character, message) => {
    expect(inspectCharacters(`a\nb ${character}c`)).toEqual([
      { line: 2, column: 3, rule: 'characters-are-visible', message },
    ]);
  });

  it('that belong to a script or can be seen are fine', () => {
    expect(unseenIn('می‌خواهم, 张琳, Na₃Bi, 1 mA, π–π, 🧪\ta\n')).toEqual([]);
  });

  it('are counted when there are many', () => {
    const flaws = inspectCharacters('\0'.repeat(5000));
    expect(flaws).toHaveLength(10);
    expect(flaws.at(-1)!.message).toContain('(and 4990 more like it)');
  });

  it('are looked at in every file, the list of addresses too', () => {
    const hidden = edited('challenges/dendrites.md', 'Dendrites', 'Dend\u202Erites');
    const { problems } = compile(content({ ...hidden, 'addresses.txt': 'materials/cu-foil\u200B\n' }));
    expect(
      problems.filter(({ rule }) => rule === 'characters-are-visible').map(({ path, line }) => [path, line]),
    ).toEqual([
      ['challenges/dendrites.md', 2],
      ['addresses.txt', 1],
    ]);
  });
});
