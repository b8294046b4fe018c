import * as words from '#words/graphFinder.ts';
import { compact } from '../../search/normalise.ts';
import type { Atlas } from './atlas.ts';

/** Names in the form they are compared in; folded once, since every key asks for all of them. */
const foldedNames = new WeakMap<Atlas, readonly (readonly string[])[]>();
const namesOf = (atlas: Atlas): readonly (readonly string[])[] => {
  const known = foldedNames.get(atlas) ?? atlas.data.nodes.map(({ title, also = [] }) => [title, ...also].map(compact));
  foldedNames.set(atlas, known);
  return known;
};

// Shorter beginnings are those of almost everything.
const shortestBeginning = 3;

/** Entries whose names contain what was typed: whole names first, then beginnings, then the rest. */
export function findEntries(atlas: Atlas, typed: string, most = 12): readonly string[] {
  const wanted = compact(typed);
  if (wanted === '') return [];
  const names = namesOf(atlas);
  const score = (folded: string): number => {
    const at = folded.indexOf(wanted);
    return at === -1 ? 9 : folded === wanted ? 0 : at === 0 ? 1 : 2;
  };
  return atlas.data.nodes
    .map((node, place) => ({
      id: node.id,
      title: node.title,
      score: Math.min(...names[place]!.map(score)),
    }))
    .filter((found) => found.score < 9)
    .sort((a, b) => a.score - b.score || a.title.length - b.title.length || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** The entry whose name is what was typed, in whole. */
export function entryCalled(atlas: Atlas, typed: string): string | undefined {
  const wanted = compact(typed);
  return findEntries(atlas, typed).find((id) => namesOf(atlas)[atlas.place.get(id)!]!.includes(wanted));
}

/** Entries whose names begin like what was typed, for when none contains all of it: the longest beginning that some name has. */
function nearEntries(atlas: Atlas, typed: string, most = 3): readonly string[] {
  const wanted = [...compact(typed)];
  for (let length = wanted.length - 1; length >= shortestBeginning; length--) {
    const beginning = wanted.slice(0, length).join('');
    const begins = (id: string): boolean =>
      namesOf(atlas)[atlas.place.get(id)!]!.some((name) => name.startsWith(beginning));
    const found = findEntries(atlas, beginning, most).filter(begins);
    if (found.length > 0) return found;
  }
  return [];
}

/** What to say when no entry has a name or address: that there is none, and which names come near. */
export function unknownName(atlas: Atlas, typed: string): string {
  const near = nearEntries(atlas, typed.slice(typed.indexOf('/') + 1)).map(
    (id) => atlas.data.nodes[atlas.place.get(id)!]!.title,
  );
  return [words.noEntryCalled(typed), ...(near.length > 0 ? [words.nearIt(near)] : [])].join(' ');
}
