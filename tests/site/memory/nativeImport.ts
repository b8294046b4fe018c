/** Imports a program as Node does; in the text of a test this would ask Vitest, which has each program once. */
export const nativeImport = (address: string): Promise<unknown> => import(address);
