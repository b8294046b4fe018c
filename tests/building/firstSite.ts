import { hashOf } from '../../src/site/marker.ts';
import type { Texts } from './place.ts';

/** What version 0.1 built, in small. */
export const builtByFirst: Texts = {
  '.nojekyll': '',
  '404.html': '',
  _headers: '/*',
  '_astro/index.D6IsvS35.css': '',
  '_astro/Base.astro_astro_type_script_index_0_lang.D1R7sj35.js': '',
  '_astro/source-sans-3-latin-wght-normal.BqRLTx4X.woff2': '',
  'before-paint.js': '',
  'favicon.svg': '',
  'robots.txt': '',
  'index.html': '',
  'about/index.html': '',
  'claims/index.html': '',
  'claims/cu--forms--na/index.html': '',
  'claims/cu--forms--na.jsonld': '',
  'materials/cu.bib': '',
  'matrix/ladder/index.html': '',
  'matrix/claims.csv': '',
  'pagefind/fragment/en_0123abc.pf_fragment': '',
  'pagefind/pagefind-entry.json': '',
  'search/names.json': '',
  'data/cards.json': '',
  'data/claims.csv': 'claims',
  'data/SHA256SUMS': `${hashOf(Buffer.from('claims'))}  claims.csv\n`,
};
