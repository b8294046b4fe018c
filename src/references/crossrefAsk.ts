import { readRecords, type CrossrefRecord } from './crossrefRecord.ts';

/** Where Crossref is asked, unless another server is named. */
export const crossrefAddress = 'https://api.crossref.org';

/** Crossref’s records at an address, or one line that says why there is no answer. */
export async function askCrossref(crossref: string, address: string): Promise<readonly CrossrefRecord[] | string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    if (response.status === 404) return [];
    if (!response.ok) return `Crossref at ${crossref} answered ${response.status}`;
    return readRecords(await response.json());
  } catch (error) {
    return `Crossref at ${crossref} cannot be reached (${reasonOf(error)})`;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : cause instanceof Error ? cause.message : String(cause);
}
