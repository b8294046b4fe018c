import type { Graph } from '../model/graph.ts';
import { archive, type Archive } from './archive.ts';
import { bytesOf } from './measured.ts';
import type { OfferedFile } from './offeredFiles.ts';
import { licenceFile, readme } from './readme.ts';

/** The archive of the data folder, to which its files are added as they are written; `end` adds what they are and their licence. */
export function dataArchive(graph: Graph, site: string, write: (bytes: Uint8Array) => void): Archive {
  const { add, addPacked, end } = archive(`data-${graph.site.version}`, write);
  return {
    add,
    addPacked,
    end: () => {
      for (const { name, text } of [readme(graph, site), licenceFile(graph, site)])
        add(name)(new TextEncoder().encode(text), true);
      end();
    },
  };
}

/** The same of files that are made for it. */
export function* archived(
  graph: Graph,
  site: string,
  files: readonly OfferedFile[],
): Generator<Uint8Array<ArrayBuffer>> {
  let made: Uint8Array<ArrayBuffer>[] = [];
  const { add, end } = dataArchive(graph, site, (bytes) => made.push(bytes as Uint8Array<ArrayBuffer>));
  for (const file of files) {
    const push = add(file.name);
    for (const piece of bytesOf(file)) {
      push(piece, false);
      yield* made;
      made = [];
    }
    push(new Uint8Array(), true);
  }
  end();
  yield* made;
}
