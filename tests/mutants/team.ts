import { fork, type ChildProcess } from 'node:child_process';
import type { Result, Task } from './worker.ts';

/** A worker that has loaded this much is replaced by a fresh one. */
const mostMemory = 1_500_000_000;

/** Runs tasks one after the other in a process of their own, which is replaced when it hangs, ends or has grown too large. */
export interface Worker {
  /** Rejects never; `hung` after so many milliseconds without an answer, `ended` when the process went. */
  readonly run: (task: Task, patience: number) => Promise<Result | 'hung' | 'ended'>;
  readonly end: () => void;
}

/** A worker; its process starts with the first task. */
export function makeWorker(): Worker {
  let child: ChildProcess | undefined;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    end,
    run: async (task, patience) => {
      child ??= await start();
      const answer = await ask(child, task, patience);
      if (typeof answer === 'string' || answer.memory > mostMemory) end();
      return answer;
    },
  };
}

const start = (): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    // What is kept is told apart by the files on the disk, where no fault is put.
    // Code that was compiled before is not counted as exactly.
    const env = { ...process.env, SODIOGRAPH_CACHE: 'off', NODE_DISABLE_COMPILE_CACHE: '1' };
    const child = fork('tests/mutants/worker.ts', { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`a worker ended with ${code} before it began`)));
  });

function ask(child: ChildProcess, task: Task, patience: number): Promise<Result | 'hung' | 'ended'> {
  return new Promise((resolve) => {
    const settle = (answer: Result | 'hung' | 'ended'): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => settle('hung'), patience);
    child.once('message', (message) => settle(message as Result));
    child.once('exit', () => settle('ended'));
    child.send(task);
  });
}
