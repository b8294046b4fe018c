import { writeFileSync } from 'node:fs';

/** Loaded into a child process before its program: ends it when the process that started it is gone, however that ended. */
const end = (): never => process.exit(1);
process.once('disconnect', end);
// A listener keeps the channel, and so the process, open.
process.channel?.unref();
// It may be gone already.
if (!process.connected) end();

// What the program used, for the one who started it and asked.
const usage = process.env['SODIOGRAPH_USAGE'];
if (usage)
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    try {
      // Only where nothing is: whatever the variable names, no file is written over.
      writeFileSync(usage, JSON.stringify({ processor: userCPUTime + systemCPUTime, peak: maxRSS }), { flag: 'wx' });
    } catch {
      // A report without it says less.
    }
  });
