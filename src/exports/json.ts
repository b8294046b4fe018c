/** A value as indented JSON text with a trailing newline. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
