import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: rooms below `src/`, each with the rooms it may look into. A room may always look into itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  chemistry: ['vocabulary'],
  model: ['vocabulary', 'chemistry'],
  compiler: ['vocabulary', 'chemistry', 'model', 'derive'],
  derive: ['vocabulary', 'chemistry', 'model'],
  layout: ['vocabulary', 'chemistry', 'model', 'derive'],
  exports: ['vocabulary', 'chemistry', 'model', 'derive', 'layout'],
  drawing: ['chemistry', 'layout'],
  presets: ['drawing'],
  search: ['vocabulary', 'chemistry', 'model', 'derive'],
  references: ['vocabulary', 'chemistry', 'model', 'compiler'],
  islands: ['vocabulary', 'chemistry', 'model', 'search', 'layout', 'exports', 'derive'],
  components: [
    'vocabulary',
    'chemistry',
    'model',
    'derive',
    'layout',
    'exports',
    'search',
    'islands',
    'drawing',
    'styles',
    'atlas.ts',
  ],
  pages: [
    'vocabulary',
    'chemistry',
    'model',
    'derive',
    'layout',
    'exports',
    'search',
    'components',
    'drawing',
    'presets',
    'atlas.ts',
    'site',
  ],
};

/** The one home of each outside package. */
const homes: Readonly<Record<string, readonly string[]>> = {
  zod: ['model', 'compiler/validate.ts'],
  'gray-matter': ['compiler'],
  yaml: ['compiler', 'references'],
  vfile: ['compiler'],
  remark: ['compiler'],
  unified: ['compiler'],
  cytoscape: ['islands'],
  pagefind: ['search'],
  // For benchmarks alone.
  esbuild: [],
  cborg: ['search'],
  porter2: ['search'],
  fflate: ['exports'],
  fontkitten: ['drawing/share'],
  sharp: ['drawing/share'],
  sirv: ['siteServer.ts'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro)$/.test(path));
const imports = files.flatMap((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([line, target]) => ({
    file,
    target: target!,
    line,
  }));
});
const room = (path: string): string => path.split('/')[0]!;

describe('the house', () => {
  it('lets each room look only into the rooms it may', () => {
    const strays = imports.flatMap(({ file, target }) => {
      if (!target.startsWith('.') || !(room(file) in allowed)) return [];
      const to = room(posix.join(posix.dirname(file), target));
      return to === room(file) || allowed[room(file)]!.includes(to) ? [] : [`${file} imports ${target}`];
    });
    expect(strays).toEqual([]);
  });

  it('gives each outside package one home', () => {
    const strays = imports.flatMap(({ file, target }) => {
      const home = homes[target.split('/')[0]!];
      return home && !home.some((place) => file.startsWith(place)) ? [`${file} imports ${target}`] : [];
    });
    expect(strays).toEqual([]);
  });
});
