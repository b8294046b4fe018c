import type { Options } from './options.ts';
export const newEntry = (_: Options): void => undefined;
