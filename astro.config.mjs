import { defineConfig } from 'astro/config';
import { live } from './src/site/develop/live.ts';
import { cutFonts } from './src/site/fonts/cutFonts.ts';
import { programInto } from './src/site/program/integration.ts';
import { siteAddress } from './src/site/siteAddress.ts';

/** Absolute address of the published site; only canonical links and citations use it: SITE_URL, or that of the review. */
const site = process.env.SITE_URL ?? siteAddress;

export default defineConfig({
  site,
  integrations: [live(process.env.SODIOGRAPH_CONTENT ?? 'content'), programInto(process.env.SODIOGRAPH_PROGRAM)],
  // Astro empties this folder: it is never one that anybody else writes into. `npm run build` brings the pages from there.
  outDir: process.env.SODIOGRAPH_PAGES ?? './.build/pages',
  trailingSlash: 'always',
  // Astro 7's default ('jsx') deletes line breaks between inline elements: “Na₂O forms” would become “Na₂Oforms”.
  compressHTML: true,
  build: { format: 'directory', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    plugins: [cutFonts(process.env.SODIOGRAPH_PROGRAM !== undefined)],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      // What every page asks for comes in one piece: seven answers of one kilobyte each cost more than what is in them.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'page',
                test: /islands\/(dom|page)\/|words\/(en\/)?(count|listed)|words\/pieces|field\/term|vite\/preload-helper|components\/search\/SearchBox/,
              },
            ],
          },
        },
      },
    },
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
