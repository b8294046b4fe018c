import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { followStages, progress, stageTable } from '../../src/site/stages.ts';

const work = mkdtempSync(join(tmpdir(), 'stages-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the line of a build', () => {
  it.each([
    [0, 400, 12, 'pages'],
    [4, 400, 2, 'pages: 4 of 400'],
    [100, 400, 10, 'pages: 100 of 400, about 30 s left'],
    [100, 10_000, 60, 'pages: 100 of 10000, about 99 min left'],
    [400, 400, 60, 'pages: 400 of 400'],
    [401, 400, 60, 'pages: 401 of 400'],
  ])('after %d of %d pages in %d s is “%4$s”', (done, of, seconds, line) => {
    expect(progress('pages', done, of, seconds)).toBe(line);
  });
});

describe('the stages of a build', () => {
  it('are told with the time of this program and of the one it waits for, and the pages as they come', () => {
    let clock = 0;
    let processor = 0;
    let tick = (): void => undefined;
    const lines: string[] = [];
    const stages = followStages({
      line: (text) => void lines.push(text),
      now: () => clock,
      used: () => ({ processor, peak: 100 * 1024 }),
      every: (act) => {
        tick = act;
        return () => (tick = () => undefined);
      },
    });
    const usage = join(work, 'usage.json');
    writeFileSync(usage, JSON.stringify({ processor: 5_000_000, peak: 700 * 1024 }));
    stages.begin('compile');
    [clock, processor] = [2_000, 1_500_000];
    stages.begin('pages', { folder: work, kinds: ['doughs', 'works'], of: 24 });
    for (let page = 0; page < 12; page++) mkdirSync(join(work, 'doughs', `dough-${page}`), { recursive: true });
    clock = 8_000;
    tick();
    stages.heard(usage);
    stages.begin('links');
    tick();
    clock = 9_000;
    stages.end();
    expect(lines).toEqual(['compile', 'pages', 'pages: 12 of 24, about 6 s left', 'links', '']);
    expect(stages.taken()).toEqual([
      { stage: 'compile', seconds: 2, processor: 1.5, peak: 100 },
      { stage: 'pages', seconds: 6, processor: 5, peak: 700 },
      { stage: 'links', seconds: 1, processor: 0, peak: 100 },
    ]);
    expect(stageTable(stages.taken()).split('\n').at(-1)!.split(/\s+/)).toEqual(['all', '9.0', '6.5', '700']);
  });

  it('say nothing on the way where nobody watches', () => {
    let asked = 0;
    const stages = followStages({
      now: () => 0,
      used: () => ({ processor: 0, peak: 0 }),
      every: () => {
        asked += 1;
        return () => undefined;
      },
    });
    stages.begin('pages', { folder: work, kinds: [], of: 1 });
    stages.heard(join(work, 'no file'));
    stages.end();
    expect(asked).toBe(0);
    expect(stages.taken().map(({ stage }) => stage)).toEqual(['pages']);
  });
});
