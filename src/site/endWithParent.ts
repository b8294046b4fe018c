/** Loaded into a child process before its program: ends it when the process that started it is gone, however that ended. */
const end = (): never => process.exit(1);
process.once('disconnect', end);
// A listener keeps the channel, and so the process, open.
process.channel?.unref();
// It may be gone already.
if (!process.connected) end();
