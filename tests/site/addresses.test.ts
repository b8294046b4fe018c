import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { promisedIn } from '../../src/compiler/addresses/promised.ts';
import { publishedBy } from '../../src/compiler/addresses/publishedBy.ts';
import { lostAddresses } from '../../src/site/lostAddresses.ts';
import { graph, sources } from './builtReview.ts';

const site = inject('site');

/**
 * What the site needs for itself, and what follows from the drawings of a preset or from what a page cites: nobody cites it, and no
 * release promises it. Released versions stay because their files in the content do. Further pages of a list go by number, which changes.
 */
const own =
  /^(?:_astro|share|tour|v)\/|\.works\.ris$|^search\/(?:[a-z]+\.json$|(?:text|passages|statements)\/)|^data\/(?:cards|graph-view)\.json$|^(?:audit|browse|claims|gaps|outcomes|search|graph\/list|matrix\/[a-z0-9-]+|compare\/[a-z0-9-]+|[a-z0-9-]+\/page)\/(?:\d+\/index\.html|places\.json)$|^compare\/rows\.json$|^graph\/overview\.json$|^(?:404\.html|robots\.txt|llms\.txt|sitemap\.xml|opensearch\.xml|favicon\.svg|favicon\.ico|apple-touch-icon\.png|_headers|\.nojekyll|\.review-site\.json|\.sodiograph\.json)$/;

it('the site answers at every address that was ever published, and at every one a release would promise', () => {
  expect(lostAddresses(site, promisedIn(sources))).toEqual([]);
  const next = publishedBy(graph).map((address) => ({ address, path: '', line: 0 }));
  expect(lostAddresses(site, next)).toEqual([]);
});

it('the site has no page and no download that a release would forget', () => {
  const listed = new Set([...publishedBy(graph), ...promisedIn(sources).map(({ address }) => address)]);
  const forgotten = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(
      (path) => !own.test(path) && !listed.has(path.replace(/\/index\.html$/, '').replace(/^index\.html$/, 'index')),
    );
  expect(forgotten).toEqual([]);
});
