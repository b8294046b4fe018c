import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions, settingsIn, type Options, type Setting } from '../../src/commands/options.ts';

const all: readonly Setting[] = ['content', 'out', 'keep', 'site', 'port', 'host'];
const read = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  readOptions(all, 'no words', words, environment);

describe('readOptions', () => {
  it('has a default for everything', () => {
    expect(read([])).toEqual({
      content: resolve('content'),
      crossref: undefined,
      format: 'text',
      out: resolve('dist'),
      keep: [],
      site: undefined,
      port: 4321,
      host: '127.0.0.1',
      words: [],
      note: undefined,
    });
  });

  it('prefers arguments to the environment', () => {
    const environment = { SODIOGRAPH_OUT: 'a', SODIOGRAPH_CONTENT: 'b', PORT: '1', HOST: 'c', SITE_URL: 'http://d/' };
    expect(read([], environment)).toMatchObject({
      out: resolve('a'),
      content: resolve('b'),
      port: 1,
      host: 'c',
      site: 'http://d',
    });
    const words = ['--out', 'A', '--content=B', '--port', '2', '--host', 'C', '--site', 'https://example.org/x/'];
    expect(read(words, environment)).toMatchObject({
      out: resolve('A'),
      content: resolve('B'),
      port: 2,
      host: 'C',
      site: 'https://example.org/x',
    });
  });

  it.each([
    ['content', 'dist', undefined],
    ['./content/', 'dist', undefined],
    ['reviews/lithium', 'dist-lithium', 'reviews/lithium'],
    ['reviews/lithium/content', 'dist-lithium', 'reviews/lithium/content'],
    ['/content', 'dist-content', '/content'],
    ['/rev iews/Zn # 1', 'dist-Zn-1', '/rev iews/Zn # 1'],
  ])('gives content in %j a site of its own: %s', (content, out, said) => {
    const options = read([], { SODIOGRAPH_CONTENT: content }) as Options;
    expect(options.out).toBe(resolve(out));
    expect(options.note).toBe(
      said === undefined ? undefined : `The site of ${said} is ${out}; --out or SODIOGRAPH_OUT names another folder.`,
    );
  });

  it('builds other content where it is told to without a word', () => {
    expect(read(['--content', 'other', '--out', 'dist'])).toMatchObject({ out: resolve('dist'), note: undefined });
  });

  it('reads a list of what to keep', () => {
    expect(read(['--keep', 'CNAME, ./.nojekyll,.well-known/,'])).toMatchObject({
      keep: ['CNAME', '.nojekyll', '.well-known'],
    });
  });

  it.each([
    [
      'SODIOGRAPH_OUT',
      '',
      'SODIOGRAPH_OUT is empty: set it to a folder for the site alone, such as dist; or leave it out.',
    ],
    ['SODIOGRAPH_OUT', '  ', 'SODIOGRAPH_OUT is empty: set it to a folder'],
    ['SODIOGRAPH_OUT', '\t\n', 'SODIOGRAPH_OUT is empty: set it to a folder'],
    ['SODIOGRAPH_OUT', '~', 'SODIOGRAPH_OUT is “~”, and nobody has put the home folder in place of “~”: set it to'],
    ['SODIOGRAPH_OUT', '~/site', 'and nobody has put the home folder in place of “~”'],
    ['SODIOGRAPH_OUT', 'dist\n', 'SODIOGRAPH_OUT is “dist�”, with a control character in it: set it to'],
    ['SODIOGRAPH_OUT', 'a\0b', 'SODIOGRAPH_OUT is “a�b”, with a control character in it: set it to'],
    ['SODIOGRAPH_OUT', 'dist ', 'with a space at its end'],
    [
      'SODIOGRAPH_CONTENT',
      '',
      'SODIOGRAPH_CONTENT is empty: set it to a folder of content, such as content; or leave it out.',
    ],
    [
      'SODIOGRAPH_KEEP',
      ' ',
      'SODIOGRAPH_KEEP is empty: set it to files in the site’s folder, such as CNAME,.well-known',
    ],
    ['SODIOGRAPH_KEEP', '../a', 'with a path that does not lie in the site'],
    ['SODIOGRAPH_KEEP', '/etc/passwd', 'with a path that does not lie in the site'],
    ['SODIOGRAPH_KEEP', '.review-site.json', 'with a path that does not lie in the site'],
    [
      'SITE_URL',
      '',
      'SITE_URL is empty: set it to the address of the published site, such as https://example.org/review',
    ],
    ['SITE_URL', 'not a url', 'SITE_URL is “not a url”, which is no address: set it to'],
    ['SITE_URL', 'example.org', 'which is no address'],
    ['SITE_URL', 'ftp://x', 'SITE_URL is “ftp://x”, which is no web address: set it to'],
    ['SITE_URL', 'javascript:alert(1)', 'which is no web address'],
    ['SITE_URL', 'https://x/?a', 'which is more than an address of pages'],
    ['SITE_URL', 'https://x/#a', 'which is more than an address of pages'],
    ['SITE_URL', 'https://me:secret@x/', 'which is more than an address of pages'],
    ['PORT', '', 'PORT is empty: set it to a number from 0 to 65535, such as 4321; or leave it out.'],
    ['PORT', 'abc', 'PORT is “abc”, which is no port: set it to a number'],
    ['PORT', '-1', 'which is no port'],
    ['PORT', '65536', 'which is no port'],
    ['PORT', '80.5', 'which is no port'],
    ['PORT', '1e3', 'which is no port'],
    ['HOST', '', 'HOST is empty: set it to a name or address of this machine, such as 127.0.0.1'],
    ['HOST', 'a b', 'HOST is “a b”, which is no host: set it to'],
    ['HOST', 'http://x', 'which is no host'],
  ])('says of %s=%j in one line what to set', (variable, value, line) => {
    const said = read([], { [variable]: value });
    expect(said).toContain(line);
    expect(said).toMatch(/^[^\n]+$/);
  });

  it('does not mind a variable of a setting that a command does not take', () => {
    expect(readOptions(['content'], 'no words', [], { PORT: 'x', SODIOGRAPH_OUT: '' })).toMatchObject({ port: 4321 });
  });

  it('says of arguments in one line what is wrong', () => {
    expect(read(['--out='])).toBe(
      '--out is empty: set it to a folder for the site alone, such as dist; or leave it out.',
    );
    expect(read(['--of', 'x'])).toMatch(/^Unknown option '--of'\. This command takes --content DIR, --out DIR, .*\.$/);
    expect(read(['x'])).toMatch(/^Unexpected argument 'x'\. This command takes /);
    expect(read(['--out'])).toMatch(/argument missing\. This command takes /);
    expect(read(['x'], { npm_config_out: 'true' })).toMatch(
      /^npm took --out for itself: write “npm run … -- --out DIR”/,
    );
    expect(read([], { npm_config_out: 'x' })).toMatch(/^npm took --out for itself/);
  });

  it('gives other words where a command takes them', () => {
    expect(readOptions(['content'], 'words', ['one', '--content', 'c', 'two'], {})).toMatchObject({
      words: ['one', 'two'],
      content: resolve('c'),
    });
  });
});

describe('settingsIn', () => {
  it('tells the settings of a command with options of its own from those', () => {
    expect(settingsIn(['content'], ['--confirm', '--content', 'other', '3=10.1/x', '--content=third'])).toEqual({
      settings: ['--content', 'other', '--content=third'],
      others: ['--confirm', '3=10.1/x'],
    });
    expect(settingsIn(['content'], ['1.0.0', '--content'])).toEqual({ settings: ['--content'], others: ['1.0.0'] });
  });
});
