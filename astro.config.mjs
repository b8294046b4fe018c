import { defineConfig } from 'astro/config';
import { live } from './src/site/develop/live.ts';
import { spokenWords } from './src/site/language/wordsFolder.ts';
import { cutFonts } from './src/site/fonts/cutFonts.ts';
import { programInto } from './src/site/program/integration.ts';
import { asTheyAre } from './src/site/gathered/packages.ts';
import { siteAddress } from './src/site/siteAddress.ts';

/** Absolute address of the published site; only canonical links and citations use it: SITE_URL, or that of the review. */
const site = process.env.SITE_URL ?? siteAddress;

const program = process.env.SODIOGRAPH_PROGRAM;

export default defineConfig({
  site,
  integrations: [live(process.env.SODIOGRAPH_CONTENT ?? 'content'), programInto(program)],
  // Astro empties this folder: it is never one that anybody else writes into. `npm run build` brings the pages from there.
  outDir: process.env.SODIOGRAPH_PAGES ?? './.build/pages',
  trailingSlash: 'always',
  // Astro 7's default ('jsx') deletes line breaks between inline elements: “Na₂O forms” would become “Na₂Oforms”.
  compressHTML: true,
  build: { format: 'directory', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Shorter than attributes: 0.3 kB of a first visit.
  scopedStyleStrategy: 'class',
  vite: {
    // What readers are told in the language of the content.
    resolve: { alias: [{ find: /^#words\//, replacement: `${spokenWords}/` }] },
    plugins: [cutFonts(program !== undefined)],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      // What every page asks for comes in one piece: seven answers of one kilobyte each cost more than what is in them.
      rolldownOptions: {
        // Only islands do something when they are loaded; of all else the browser gets what it uses.
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/(?:chemistry|derive|field|model|search|words)\//, sideEffects: false }],
        },
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'page',
                test: /islands\/(dom|page|list)\/|model\/leafAddress|field\/(term|select|marks|evidence)|words\/(\w+\/)?(count|listed|pieces)|search\/(normalise|spelling)|vite\/preload-helper|components\/page\/Base|islands\/search\/box/,
              },
              // Who types a word needs all of this: names at once, then the text.
              {
                name: 'search',
                test: /components\/search\/SearchPage|islands\/search\/(page|data|suggest|results|text|rest|correct|facts)\.ts/,
              },
              // Who asks for values needs both what reads the question and what prints the answer.
              { name: 'numbers', test: /islands\/search\/numbers\.ts|search\/finding\/answer/ },
            ],
          },
        },
      },
    },
    // Every page names what it loads: in few letters.
    // What renders pages begins with few files, its packages among them: most of the time to begin goes by the number of files.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
      ...(program === undefined ? {} : { prerender: { resolve: { noExternal: true, external: [...asTheyAre] } } }),
    },
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
