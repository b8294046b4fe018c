import { bytesOf } from '../../src/exports/measured.ts';
import { isDescribing } from '../../src/exports/dataNames.ts';
import { offeredFiles } from '../../src/exports/offeredFiles.ts';
import { real } from './fixture.ts';

/** Where the tests publish the real content. */
export const site = 'https://sodium.science/na-cc';

/** The data folder of the real content, in the order in which a build writes it. */
export const offered = await offeredFiles(real, site);

const inOrder = new Map(offered.map((file, index) => [file.name, { file, index }]));
const made = new Map<string, Buffer>();

/** What a file holds. Where it tells the sizes of others, those before it are made first, or they would be made for that alone. */
function contentOf(name: string): Buffer | undefined {
  const known = made.get(name);
  const asked = inOrder.get(name);
  if (known || !asked) return known;
  if (isDescribing(name)) for (const { name: before } of offered.slice(0, asked.index)) contentOf(before);
  const content = Buffer.concat([...bytesOf(asked.file)]);
  made.set(name, content);
  return content;
}

/** Things by name, each made when it is first asked for, as a test asks for few of them and making them is most of its work. */
function byName<Thing>(names: readonly string[], make: (name: string) => Thing) {
  const known = new Map<string, Thing>();
  const get = (name: string): Thing | undefined => {
    if (!known.has(name) && names.includes(name)) known.set(name, make(name));
    return known.get(name);
  };
  return { get, keys: () => names, values: () => names.map((name) => get(name)!) };
}

/** What each of its files holds. */
export const contents = byName(
  offered.map(({ name }) => name),
  (name) => contentOf(name)!,
);

/** The texts among them. */
export const files = byName(
  offered.flatMap((file) => ('pieces' in file ? [file.name] : [])),
  (name) => contentOf(name)!.toString(),
);
