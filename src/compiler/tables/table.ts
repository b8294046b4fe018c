/** Whether a source is a table of outcomes. */
export const isTable = (path: string): boolean => /^tables\/[^/]+\.(?:csv|xlsx|ods)$/.test(path);
