import { readFileSync } from 'node:fs';
import { expect as assertions } from 'vitest';

/**
 * Stands in for Vitest where tests are run many times over in one process: the same assertions, and of `describe`, `it` and hooks
 * what the unit tests use. A test file is loaded anew for each mutant; what it registers is run at once, up to the first failure.
 */
type Act = (...parameters: never[]) => unknown;
interface Suite {
  readonly tests: { readonly name: string; readonly act: () => unknown }[];
  readonly before: (() => unknown)[];
  readonly after: (() => unknown)[];
}
let suite: Suite = { tests: [], before: [], after: [] };

function add(name: string, ...rest: readonly unknown[]): void {
  const act = rest.find((each): each is () => unknown => typeof each === 'function');
  if (act) suite.tests.push({ name, act });
}

const table =
  (each: (name: string, act: () => unknown) => void) =>
  (cases: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]): void => {
    const act = rest.find((one): one is Act => typeof one === 'function')!;
    for (const item of cases) each(name, () => act(...((Array.isArray(item) ? item : [item]) as never[])));
  };

export const it = Object.assign(add, { each: table(add), concurrent: add });
export const test = it;
const group = (_: string, act: () => unknown): void => void act();
export const describe = Object.assign(group, { each: table(group) });
export const beforeAll = (act: () => unknown): number => suite.before.push(act);
export const afterAll = (act: () => unknown): number => suite.after.push(act);
export const inject = (): never => {
  throw new Error('a test of the built site is no unit test');
};

/** Snapshots in files need a run of Vitest; comparing is all that is wanted of them here. */
async function matchesFile(received: unknown, path: string): Promise<void> {
  assertions(received).toBe(readFileSync(path, 'utf8'));
}
export const expect = new Proxy(assertions, {
  apply: (target, _, given: [unknown, string?]) =>
    Object.defineProperty(target(...given), 'toMatchFileSnapshot', {
      value: (path: string) => matchesFile(given[0], path),
    }),
});

/** Loads a test file and runs what it holds; gives the name of the first test that fails, or undefined. */
export async function firstFailure(load: () => Promise<unknown>): Promise<string | undefined> {
  suite = { tests: [], before: [], after: [] };
  const { tests, before, after } = suite;
  try {
    await load();
  } catch {
    return 'loading';
  }
  try {
    for (const act of before) await act();
    for (const { name, act } of tests) {
      try {
        await act();
      } catch {
        return name;
      }
    }
    return tests.length === 0 ? 'no test' : undefined;
  } catch {
    return 'before all';
  } finally {
    for (const act of after) await act();
  }
}
