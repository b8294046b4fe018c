import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { isOnScreen, openPage } from './page.ts';

/** How a question is given: at once, or letter by letter, half a second from each to the next. */
export type Given = 'at once' | 'letter by letter';

/**
 * The files that the search page of a built site, on a document in memory, loads for its first question, by their paths below the site;
 * until all is there that a reader sees who has stopped typing for long. The clock goes on only as letters are typed.
 */
export async function firstSearch(site: string, query: string, given: Given): Promise<readonly string[]> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { loaded, body, element, isQuiet, close } = await openPage(site);
  const pass = async (milliseconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    await isQuiet();
  };
  try {
    const page = element('');
    body.append(page);
    await isQuiet();
    const field = page.querySelector('input')!;
    for (const typed of given === 'at once' ? [query] : [...query].map((_, at) => query.slice(0, at + 1))) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await pass(500);
    }
    await pass(3000);
    await pass(3000);
    expect(page.dataset).toMatchObject({ state: 'ready', query });
    const lines = [...page.querySelectorAll('.results > ol .context')];
    expect(lines.filter((line) => isOnScreen(line) && line.childNodes.length === 0)).toEqual([]);
    return [...loaded];
  } finally {
    close();
    vi.useRealTimers();
  }
}

const known = new Map<string, number>();

/** Bytes of a file of the site as it comes over a line, compressed where that makes it smaller. */
export function sizeOf(site: string, path: string): number {
  const body = readFileSync(join(site, path));
  const size = known.get(path) ?? Math.min(body.length, gzipSync(body, { level: 9 }).length);
  known.set(path, size);
  return size;
}

/** What a first search may load: bytes, and files: four scripts, one file of data, a part for each word that few ask for, and a passage for each result on the screen. */
export const most = { bytes: 100_000, files: 12 } as const;
