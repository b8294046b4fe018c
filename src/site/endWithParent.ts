/** Loaded into a child process before its program: ends it when the process that started it is gone, however that ended. */
process.once('disconnect', () => process.exit(1));
// A listener keeps the channel, and so the process, open.
process.channel?.unref();
