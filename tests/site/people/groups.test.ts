import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageGroups } from '../pageKinds.ts';

it('each group of pages has a file that asks of it', () => {
  const files = readdirSync(import.meta.dirname).flatMap((name) => /^(\w+)\.browser\.test\.ts$/.exec(name)?.[1] ?? []);
  expect(files.toSorted()).toEqual(Object.keys(pageGroups).toSorted());
});
