import { bytesOf } from '../../src/exports/measured.ts';
import { offeredFiles } from '../../src/exports/offeredFiles.ts';
import { real } from './fixture.ts';

/** Where the tests publish the real content. */
export const site = 'https://sodium.science/na-cc';

/** The data folder of the real content, in the order in which a build writes it. */
export const offered = await offeredFiles(real, site);

/** What each of its files holds: all are made once for the tests of a worker, as making them is most of what these tests would do. */
export const contents: ReadonlyMap<string, Buffer> = new Map(
  offered.map((file) => [file.name, Buffer.concat([...bytesOf(file)])]),
);

/** The texts among them. */
export const files: ReadonlyMap<string, string> = new Map(
  offered.flatMap((file) => ('pieces' in file ? [[file.name, contents.get(file.name)!.toString()] as const] : [])),
);
