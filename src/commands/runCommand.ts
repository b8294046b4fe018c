import { failure } from '../site/failure.ts';
import type { Options } from './options.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command to its end. What goes wrong is one line and exit code 1; a signal to end aborts what runs, and then ends the
 * process as if it had not been caught.
 */
export async function runCommand(
  options: Options | string,
  act: (options: Options, signal: AbortSignal) => Promise<void> | void,
): Promise<void> {
  const stop = new AbortController();
  const end = (name: NodeJS.Signals): void => stop.abort(name);
  for (const name of signals) process.once(name, end);
  try {
    if (typeof options === 'string') throw new Error(options);
    if (options.note !== undefined) console.log(options.note);
    await act(options, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) console.error(failure(error));
    process.exitCode = 1;
  }
  for (const name of signals) process.off(name, end);
  if (stop.signal.aborted) process.kill(process.pid, stop.signal.reason as NodeJS.Signals);
}
