import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Times after the last key, in milliseconds, and what the page then says. */
interface Answered {
  readonly names: number;
  readonly text: number;
  readonly status: string;
}

/** Puts the search page of a built site into a folder that has another index. */
export function putSearchPage(built: string, folder: string): void {
  for (const part of ['_astro', 'search/index.html'])
    cpSync(join(built, part), join(folder, part), { recursive: true });
}

/** Types each query key by key into the search page, twice, so that its index is warm the second time, which is the one that counts. */
export async function typeQueries(
  browser: Browser,
  root: string,
  queries: readonly string[],
): Promise<readonly Answered[]> {
  const page = await browser.newPage();
  await page.goto(`${root}search/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const search = document.querySelector<HTMLElement>('search-page')!;
    const input = search.querySelector<HTMLInputElement>('input[type=search]')!;
    const times: { key: number; names?: number; text?: number } = { key: 0 };
    input.addEventListener(
      'input',
      () => {
        delete times.names;
        delete times.text;
        times.key = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (search.dataset['query'] !== input.value) return;
      times.names ??= performance.now();
      if (search.dataset['state'] === 'ready') times.text = performance.now();
    }).observe(search, { attributes: true });
    Object.assign(globalThis, { times });
  });
  const answers: Answered[] = [];
  for (const query of queries)
    for (const warm of [false, true]) {
      await page.fill('search-page input[type=search]', '');
      await page.waitForTimeout(300);
      await page.locator('search-page input[type=search]').pressSequentially(query, { delay: 90 });
      await page.waitForFunction((text) => {
        const { dataset } = document.querySelector<HTMLElement>('search-page')!;
        return dataset['state'] === 'ready' && dataset['query'] === text;
      }, query);
      const answer = await page.evaluate(() => {
        const { times } = globalThis as unknown as { times: { key: number; names: number; text: number } };
        const status = document.querySelector('search-page [data-part=status]')!.textContent;
        return { names: times.names - times.key, text: times.text - times.key, status };
      });
      if (warm) answers.push(answer);
    }
  await page.close();
  return answers;
}
