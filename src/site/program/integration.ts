import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf, programNames, type About, type PageNotes } from './about.ts';

/**
 * Lets Astro end when it has made the modules that render pages, and keeps those, with the files that pages ask for, in a folder
 * that is not there yet: what they render depends on content, they do not. Without a folder Astro does all itself.
 */
export function programInto(program: string | undefined): AstroIntegration {
  let out = '';
  let pages: ReadonlyMap<string, PageNotes> = new Map();
  const keep = (): void => {
    if (program === undefined) return;
    const modules = join(out, '.prerender');
    mkdirSync(program);
    cpSync(modules, join(program, programNames.modules), { recursive: true });
    cpSync(out, join(program, programNames.assets), { recursive: true, filter: (path) => path !== modules });
    const entry = readdirSync(modules).find((name) => name.startsWith('prerender-entry'));
    if (entry === undefined) throw new Error('Astro made no module that begins.');
    const noted = [...pages].map(([key, { styles }]) => [key, { styles }] as const);
    const about: About = { entry, pages: noted, digest: digestOf(program) };
    writeFileSync(join(program, programNames.about), JSON.stringify(about));
  };
  return {
    name: 'program',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
      },
      'astro:build:setup': (made) => {
        pages = made.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (program === undefined) return;
        setPrerenderer({
          name: 'program',
          setup: () => Promise.resolve(keep()),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are rendered by the program.')),
        });
      },
    },
  };
}
