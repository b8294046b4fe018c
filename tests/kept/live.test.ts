import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { live } from '../../src/site/develop/live.ts';
import type { Standing } from '../../src/site/develop/standing.ts';

const shared = globalThis as { contentStanding?: Standing };

it('content is read before there is a server that would wait for it, and not where there is none', async () => {
  const folder = resolve('tests/site/small-content');
  const setUp = async (command: 'build' | 'dev'): Promise<boolean> => {
    const none = (): undefined => undefined;
    const told = { command, injectRoute: none, injectScript: none, updateConfig: none };
    await live(folder).hooks['astro:config:setup']!(told as never);
    return shared.contentStanding?.folder === folder;
  };
  expect(await setUp('build')).toBe(false);
  expect(await setUp('dev')).toBe(true);
  expect(shared.contentStanding!.problems).toEqual([]);
});
