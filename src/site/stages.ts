import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages as they come to be, for the line that says how far a build is. */
export interface Coming {
  readonly folder: string;
  /** Folders below it that get one page for each entry. */
  readonly kinds: readonly string[];
  /** How many pages there will be in them. */
  readonly of: number;
}

/** Follows a build through its stages. */
export interface Stages {
  readonly begin: (stage: string, coming?: Coming) => void;
  /** Adds what another program used in this stage, from the file it wrote when it ended. */
  readonly heard: (file: string) => void;
  readonly end: () => void;
}

/** What one stage took: seconds by the clock, seconds of processors, megabytes at most. */
export interface Taken {
  readonly stage: string;
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
}

/** What a program used: microseconds of processors, kilobytes at most. */
interface Used {
  readonly processor: number;
  readonly peak: number;
}

/** Lines that stay, and a line that is written over; absent where nobody watches. */
interface Screen {
  readonly line?: (text: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
  readonly used: () => Used;
  readonly every: (act: () => void) => () => void;
}

/** The stages of a build: `taken` gives all of them once it has ended; where somebody watches, a line says how far it is. */
export function followStages({ line, now, used, every }: Screen): Stages & { readonly taken: () => readonly Taken[] } {
  const taken: Taken[] = [];
  let current: { stage: string; began: number; at: Used; more: Used } | undefined;
  let stop = (): void => undefined;
  const close = (): void => {
    stop();
    stop = () => undefined;
    if (!current) return;
    const { stage, began, at, more } = current;
    const here = used();
    taken.push({
      stage,
      seconds: (now() - began) / 1000,
      processor: (here.processor - at.processor + more.processor) / 1e6,
      peak: Math.max(here.peak, more.peak) / 1024,
    });
    current = undefined;
  };
  return {
    begin: (stage, coming) => {
      close();
      const began = now();
      current = { stage, began, at: used(), more: { processor: 0, peak: 0 } };
      line?.(stage);
      if (line && coming) stop = every(() => line(progress(stage, doneOf(coming), coming.of, (now() - began) / 1000)));
    },
    heard: (file) => {
      const told = readUsed(file);
      if (!current || !told) return;
      const { processor, peak } = current.more;
      current.more = { processor: processor + told.processor, peak: Math.max(peak, told.peak) };
    },
    end: () => {
      close();
      line?.('');
    },
    taken: () => taken,
  };
}

/** `pages: 120 of 486, about 20 s left`; nothing is said of the time before some pages are done. */
export function progress(stage: string, done: number, of: number, seconds: number): string {
  if (done === 0) return stage;
  const left = Math.ceil((seconds / done) * Math.max(0, of - done));
  const time = left >= 90 ? `${Math.round(left / 60)} min` : `${left} s`;
  return `${stage}: ${done} of ${of}${done < 10 || done >= of ? '' : `, about ${time} left`}`;
}

function doneOf({ folder, kinds }: Coming): number {
  return kinds.reduce((sum, kind) => {
    try {
      const folders = readdirSync(join(folder, kind), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      return sum + folders.length;
    } catch {
      return sum;
    }
  }, 0);
}

function readUsed(file: string): Used | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Used;
  } catch {
    return undefined;
  }
}

/** The stages as a table for `--report`. */
export function stageTable(taken: readonly Taken[]): string {
  const total: Taken = {
    stage: 'all',
    seconds: taken.reduce((sum, { seconds }) => sum + seconds, 0),
    processor: taken.reduce((sum, { processor }) => sum + processor, 0),
    peak: Math.max(0, ...taken.map(({ peak }) => peak)),
  };
  const rows = [...taken, total].map(({ stage, seconds, processor, peak }) => [
    stage,
    seconds.toFixed(1),
    processor.toFixed(1),
    peak.toFixed(0),
  ]);
  return [['stage', 's', 'processor s', 'peak MB'], ...rows]
    .map(([stage = '', ...numbers]) => stage.padEnd(14) + numbers.map((number) => number.padStart(13)).join(''))
    .join('\n');
}

/** The stages of this process; a line only on a terminal. */
export function stagesHere(): ReturnType<typeof followStages> {
  const { stdout } = process;
  return followStages({
    ...(stdout.isTTY ? { line: (text: string) => void stdout.write(`\r\u001b[K${text}`) } : {}),
    now: () => performance.now(),
    used: () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      return { processor: userCPUTime + systemCPUTime, peak: maxRSS };
    },
    every: (act) => {
      const timer = setInterval(act, 1000).unref();
      return () => clearInterval(timer);
    },
  });
}
