import { siteAddress } from './element.ts';

/** The content of a file below the root of the site. */
export async function json<Content>(path: string): Promise<Content> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Content;
}

/** Does the work at the first call and remembers it; after a failure the next call tries again. */
export function once<Content>(work: () => Promise<Content>): () => Promise<Content> {
  let started: Promise<Content> | undefined;
  return () =>
    (started ??= work().catch((reason: unknown) => {
      started = undefined;
      throw reason;
    }));
}

/** The same for work that is done for each of many keys. */
export function onceEach<Content>(work: (key: string) => Promise<Content>): (key: string) => Promise<Content> {
  const started = new Map<string, () => Promise<Content>>();
  return (key) => {
    const load = started.get(key) ?? once(() => work(key));
    started.set(key, load);
    return load();
  };
}
