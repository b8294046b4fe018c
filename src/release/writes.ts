import type { Source } from '../source/source.ts';
import { editCitation, editPackage } from './neighbours.ts';
import type { Plan } from './plan.ts';

/** The files beside the content folder that name the version. */
export const neighbours = ['CITATION.cff', 'package.json', 'package-lock.json'] as const;

/**
 * Everything a release writes, in order, by path relative to the folder that holds the content folder. Interrupted anywhere, the
 * same command writes the rest. `content` is the name of the content folder; `read` gives the text of a neighbour, if it is there.
 */
export function writesOf(
  { released, before, manifest, after, from }: Plan,
  content: string,
  read: (name: string) => string | undefined,
): readonly Source[] {
  const inContent = ({ path, text }: Source): Source => ({ path: `${content}/${path}`, text });
  // Files beside a folder of another name are those of something else, such as the first review of a project.
  const named = content === 'content' ? neighbours : [];
  const beside = named.flatMap((name): readonly Source[] => {
    const text = read(name);
    if (text === undefined) return [];
    const edited = name === 'CITATION.cff' ? editCitation(text, released) : editPackage(text, from, released);
    return edited === undefined || edited === text ? [] : [{ path: name, text: edited }];
  });
  return [...before.map(inContent), ...beside, inContent(manifest), ...after.map(inContent)];
}
