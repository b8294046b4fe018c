import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerRules } from '../../src/site/headers.ts';
import { placeAt } from '../../src/site/hosting/place.ts';
import { hostingSamples, type Hosting } from '../../src/site/hosting/samples.ts';
import { publishProblems } from '../../src/site/publishProblems.ts';

const home = '<link rel="canonical" href="https://org.github.io/sodium/">';

describe('publish:check', () => {
  it('lets a site go that was built for its address, with or without the last slash', () => {
    expect(publishProblems({ address: 'https://org.github.io/sodium', home })).toEqual([]);
    expect(publishProblems({ address: 'https://org.github.io/sodium/', home })).toEqual([]);
  });

  it.each([
    ['no address', undefined, home, 'is not known: set SITE_URL or --site'],
    ['a reserved one', 'https://sodiograph.example', home, 'has the name sodiograph.example, which is reserved'],
    ['a local one', 'http://localhost:4321', home, 'has the name localhost, which is reserved'],
    ['a site built for another', 'https://sodium.org', home, 'built for https://org.github.io/sodium, not for'],
    ['no site', 'https://org.github.io/sodium', undefined, 'There is no built site'],
  ])('refuses %s', (_, address, text, said) => {
    const problems = publishProblems({ address, home: text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });
});

describe('samples for hosts', () => {
  it.each(Object.keys(hostingSamples) as Hosting[])(
    'the one for %s in docs/publishing is what the command writes',
    async (name) => {
      const { file, write } = hostingSamples[name];
      await expect(write({ host: 'sodium.example', base: '/', folder: '/srv/sodiograph' })).toMatchFileSnapshot(
        join('../../docs/publishing', file),
      );
    },
  );

  it('take name, path and folder from the address', () => {
    expect(placeAt('https://org.net/a/b', '/srv/site/')).toEqual({
      host: 'org.net',
      base: '/a/b/',
      folder: '/srv/site',
    });
    expect(placeAt('https://org.net', '/srv/site').base).toBe('/');
  });

  it.each(['nginx', 'caddy'] as const)('%s is told every header of every rule', (name) => {
    const text = hostingSamples[name].write(placeAt('https://org.net/sub', '/srv/site'));
    for (const value of headerRules.flatMap(({ headers }) => Object.values(headers)))
      expect(text).toContain(`"${value}"`);
    expect(text).toContain('404.html');
  });

  it('Zenodo is told title and licence as CITATION.cff tells them, and no version, which the release gives', () => {
    const deposit = JSON.parse(readFileSync('.zenodo.json', 'utf8')) as Readonly<Record<string, unknown>>;
    const citation = readFileSync('CITATION.cff', 'utf8');
    expect(citation).toContain(`title: '${String(deposit['title'])}'`);
    expect(citation.toLowerCase()).toContain(`license: ${String(deposit['license'])}`);
    expect(deposit).not.toHaveProperty('version');
  });

  it('Pages and any other host are published by workflows that ask publish:check', () => {
    for (const file of ['publish-pages.yml', 'publish-anywhere.yml'])
      expect(readFileSync(join('.github/workflows', file), 'utf8')).toMatch(/run build[\s\S]*run publish:check/);
  });

  it('in parts every part of as many as there are is built, and the merge looks where they are put', () => {
    const workflow = readFileSync('.github/workflows/publish-in-parts.yml', 'utf8');
    const parts = /part: \[([\d, ]+)\]/.exec(workflow)![1]!.split(',').map(Number);
    expect(parts).toEqual(parts.map((_, index) => index + 1));
    expect(workflow).toContain(`--part \${{ matrix.part }}/${parts.length}`);
    expect(workflow.match(/dist-part-\$\{\{ matrix\.part \}\}-of-(\d+)/g)).toEqual(
      ['name', 'path'].map(() => `dist-part-\${{ matrix.part }}-of-${parts.length}`),
    );
    expect(workflow).toMatch(/run merge[\s\S]*run publish:check/);
  });
});
