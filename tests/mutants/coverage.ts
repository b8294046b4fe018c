import { Session } from 'node:inspector';

/** Stretches of a file and how often they ran, those within others after them: `[from, to, times]`. Offsets are those of the source. */
export type Stretches = readonly (readonly [number, number, number])[];

/** Which sources were loaded and what of them ran, by path. */
export type Coverage = Readonly<Record<string, Stretches>>;

interface Script {
  readonly url: string;
  readonly functions: readonly {
    readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[];
  }[];
}

/** Counts what runs while `act` does; `pathOf` gives the path of a module that counts. */
export async function coverageOf(
  act: () => Promise<void>,
  pathOf: (url: string) => string | undefined,
): Promise<Coverage> {
  const session = new Session();
  const ask = <Answer>(method: string, parameters: object = {}): Promise<Answer> =>
    new Promise((resolve, reject) =>
      session.post(method, parameters, (error, answer) => (error ? reject(error) : resolve(answer as Answer))),
    );
  session.connect();
  await ask('Profiler.enable');
  await ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await act();
  const { result } = await ask<{ result: readonly Script[] }>('Profiler.takePreciseCoverage');
  await ask('Profiler.stopPreciseCoverage');
  session.disconnect();
  const covered: Record<string, Stretches> = {};
  for (const { url, functions } of result) {
    const path = pathOf(url);
    if (path !== undefined)
      covered[path] = functions.flatMap(({ ranges }) =>
        ranges.map(({ startOffset, endOffset, count }) => [startOffset, endOffset, count] as const),
      );
  }
  return covered;
}

/** Whether a place in a file ran: the smallest stretch around it counts. */
export function ran(stretches: Stretches | undefined, at: number): boolean {
  let smallest = Number.POSITIVE_INFINITY;
  let times = 0;
  for (const [from, to, count] of stretches ?? [])
    if (from <= at && at < to && to - from <= smallest) [smallest, times] = [to - from, count];
  return times > 0;
}
