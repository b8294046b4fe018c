import { describe, expect, it } from 'vitest';
import { cut } from '../../src/compiler/cut.ts';

const blank = (count: number, filler = ''): string => `---\ntitle: A\n---\nOne.\n${`${filler}\n`.repeat(count)}Two.\n`;

describe('a file', () => {
  it('is cut into front matter and body, with the line on which the body begins', () => {
    expect(cut('---\ntitle: A\nsummary: B\n---\nBody.\n')).toEqual({
      matter: '\ntitle: A\nsummary: B',
      body: 'Body.\n',
      bodyLine: 5,
    });
    expect(cut('---\ntitle: A\n---\n\n\nBody.')).toMatchObject({ body: '\n\nBody.', bodyLine: 4 });
    expect(cut('---\ntitle: A\n---')).toMatchObject({ body: '', bodyLine: 3 });
    expect(cut('---yaml\ntitle: A\n---\nB')).toMatchObject({ body: 'B' });
    expect(cut('--- yml \ntitle: A\n--- \nB')).toMatchObject({ body: expect.stringContaining('B') as string });
  });

  it.each([
    ['title: A', 1, 1, 'front matter is missing; begin the file with YAML between two lines of ---'],
    ['', 1, 1, 'the file is empty; begin the file with YAML between two lines of ---, or remove the file'],
    ['---\ntitle: A\n', 1, 1, 'front matter does not end; put a line of --- below it'],
    ['A\n---\ntitle: A\n---\n', 1, 1, 'front matter begins in the first line; remove what stands above the first ---'],
    ['---js\n{}\n---\n', 1, 4, 'front matter in “js” is not allowed; write YAML between two lines of ---'],
    ['--- json \n{}\n---\n', 1, 4, 'front matter in “json” is not allowed; write YAML between two lines of ---'],
    ['---yamlx\na: b\n---\n', 1, 4, 'front matter in “yamlx” is not allowed; write YAML between two lines of ---'],
    ['---xyml\na: b\n---\n', 1, 4, 'front matter in “xyml” is not allowed; write YAML between two lines of ---'],
    [
      `---${'j'.repeat(30)}\n{}\n---\n`,
      1,
      4,
      `front matter in “${'j'.repeat(20)}” is not allowed; write YAML between two lines of ---`,
    ],
    [
      '---\ntitle: A\n---x\nB\n---\n',
      3,
      1,
      'the line that ends front matter is --- and nothing else; quote a value that begins with ---',
    ],
    [
      '---\ntitle: A\nb: c\n----\n',
      4,
      1,
      'the line that ends front matter is --- and nothing else; quote a value that begins with ---',
    ],
  ])('%j is refused at %d:%d', (text, line, column, message) => {
    expect(cut(text)).toEqual({ line, column, rule: 'front-matter-is-yaml', message });
  });

  it('has at most a hundred empty lines in a row, whatever white space they hold', () => {
    const beyond = 'a file has at most 100 empty lines in a row, this one 101; remove some';
    for (const filler of ['', ' ', '\t ']) {
      expect(cut(blank(100, filler))).toHaveProperty('body');
      expect(cut(blank(101, filler))).toEqual({ line: 1, column: 1, rule: 'within-bounds', message: beyond });
    }
    const apart = `---\ntitle: A\n---\n${`${'\n'.repeat(60)}One.\n`.repeat(3)}`;
    expect(cut(apart)).toHaveProperty('body');
  });
});
