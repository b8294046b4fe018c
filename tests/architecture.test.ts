import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: rooms below `src/`, each with the rooms it may look into. A room may always look into itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // What the program says to readers; any room may say it.
  words: [],
  // What pages ask of the content; any that keeps what it worked out says so.
  asking: [],
  source: [],
  field: ['source'],
  chemistry: [],
  quantities: [],
  people: [],
  model: ['asking', 'source', 'field', 'chemistry', 'people'],
  // What a field looks like; the engine of drawings knows no field.
  drawing: ['asking', 'chemistry', 'layout'],
  presets: ['drawing'],
  compiler: ['source', 'field', 'chemistry', 'people', 'model', 'derive'],
  // Arithmetic that a field switches on; it gets what is told of the same tests as a value.
  battery: ['field', 'chemistry', 'model'],
  derive: ['asking', 'field', 'chemistry', 'model', 'battery'],
  layout: ['asking', 'field', 'chemistry', 'model', 'derive'],
  exports: ['asking', 'source', 'field', 'chemistry', 'people', 'model', 'battery', 'derive', 'layout'],
  // Pages that are many and alike, written without Astro.
  html: ['asking', 'field', 'chemistry', 'model', 'derive', 'layout', 'exports', 'search'],
  search: ['field', 'chemistry', 'quantities', 'people', 'model', 'derive'],
  references: ['field', 'chemistry', 'people', 'model', 'compiler'],
  importing: ['source', 'field', 'people', 'model', 'compiler', 'references', 'site'],
  // What helps an author to write entries: templates, schemas for editors, two transcriptions told apart.
  authoring: ['source', 'field', 'model', 'compiler'],
  release: ['source', 'field', 'chemistry', 'model', 'derive', 'compiler'],
  // Of the site, what the server of npm run dev tells a page.
  islands: ['field', 'chemistry', 'model', 'search', 'layout', 'exports', 'derive', 'site'],
  site: ['asking', 'source', 'field', 'model', 'compiler', 'derive', 'exports', 'search', 'html'],
  commands: [
    'source',
    'field',
    'chemistry',
    'model',
    'compiler',
    'derive',
    'exports',
    'references',
    'importing',
    'authoring',
    'release',
    'search',
    'site',
  ],
  components: [
    'drawing',
    'field',
    'chemistry',
    'model',
    'derive',
    'layout',
    'exports',
    'html',
    'search',
    'islands',
    'styles',
    'atlas.ts',
    // Where content lies, for links into the editor.
    'site',
  ],
  pages: [
    'drawing',
    'field',
    'chemistry',
    'model',
    'derive',
    'layout',
    'exports',
    'html',
    'search',
    'components',
    'styles',
    'atlas.ts',
    'site',
    'authoring',
    // The rules of content are shown as the documents have them.
    'docs',
  ],
};

/** The one home of each outside package. */
const homes: Readonly<Record<string, readonly string[]>> = {
  zod: ['field', 'model', 'compiler/validate.ts'],
  'gray-matter': ['compiler'],
  yaml: ['source', 'compiler', 'field', 'references', 'importing', 'release'],
  '@citation-js': ['importing'],
  vfile: ['compiler'],
  remark: ['compiler'],
  unified: ['compiler'],
  cytoscape: ['islands'],
  pagefind: ['search'],
  // For benchmarks, the two scripts that no bundler sees, and the programs of ours that start with few files.
  esbuild: ['pages/[...early].js.ts', 'site/gathered/gather.ts'],
  cborg: ['search'],
  // The store that questions in content are asked of: its grammar, and their answers.
  oxigraph: ['compiler/queries.ts', 'exports/linkedData'],
  porter2: ['search'],
  fflate: ['exports', 'source/workbook'],
  'fast-xml-parser': ['source/workbook'],
  'hyparquet-writer': ['exports/packed'],
  'write-excel-file': ['exports/packed'],
  fontkitten: ['drawing/share'],
  fresh: ['site/sendFile.ts'],
  mrmime: ['site/contentType.ts'],
  negotiator: ['site/compression.ts'],
  'range-parser': ['site/range.ts'],
  sharp: ['drawing/share'],
  'subset-font': ['site/fonts'],
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
      const to = room(posix.join('src', posix.dirname(file), target).replace(/^src\//, ''));
      return to === room(file) || to === 'words' || allowed[room(file)]!.includes(to)
        ? []
        : [`${file} imports ${target}`];
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

  it('loads what makes pictures, cuts fonts and answers questions where that is asked for: most builds have it from before', () => {
    const late = new Set(['fontkitten', 'oxigraph', 'sharp', 'subset-font']);
    const begins = (file: string): boolean =>
      file.startsWith('pages/') || ['commands/build.ts', 'site/data/run.ts', 'site/program/render.ts'].includes(file);
    const known = new Set(files);
    const reached = new Set(files.filter(begins));
    const met: string[] = [];
    // What is added while it is gone through is gone through too.
    for (const file of reached) {
      const text = readFileSync(join('src', file), 'utf8');
      for (const [, target] of text.matchAll(/^(?:import|export)(?! type\b)\b[^;']*?(?:from )?'([^']+)';/gm)) {
        if (late.has(target!)) met.push(`${file} begins with ${target}`);
        const next = posix.join(posix.dirname(file), target!);
        if (target!.startsWith('.') && known.has(next)) reached.add(next);
      }
    }
    expect(reached.size).toBeGreaterThan(500);
    expect(met).toEqual([]);
  });

  it('keeps what is worked out of the graph where it is noted what it asked, so that no page is taken over that an edit changes', () => {
    // Of words of the vocabulary, of templates, of syntax trees, and of what only islands hold; and the note of a file that is written once.
    const others = [
      /^asking\//,
      /^(chemistry|field|source|islands|site)\//,
      /^model\/(locator|frontmatter|watchedGraph)\.ts$/,
      /^html\/template\.ts$/,
      /^search\/perField\.ts$/,
      /^derive\/(conditions|audit\/readCaption)\.ts$/,
      /^exports\/measured\.ts$/,
    ];
    const strays = files.filter(
      (file) =>
        !others.some((known) => known.test(file)) &&
        (file.endsWith('.ts')
          ? /new WeakMap|^(?:export )?(?:const|let) \w+(?:: [^=]+)? = new (?:Map|Set)(?:<[^()]*>)?\(\)/m
          : /new WeakMap/
        ).test(readFileSync(join('src', file), 'utf8')),
    );
    expect(strays).toEqual([]);
  });
});
