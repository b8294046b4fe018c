import { wordStem } from '../wordStem.ts';
import { startingWith, type NameIndex } from './nameIndex.ts';

/** A word begins another for most who type it, where so many times as many names have that. */
const far = 2;

/** Whether far more names have another word that begins so, which is no form of this one. `word` is in normal form. */
export function beginsOther({ words, vocabulary }: Pick<NameIndex, 'words' | 'vocabulary'>, word: string): boolean {
  const own = words.get(word)?.length ?? 0;
  const stem = wordStem(word);
  return startingWith(vocabulary, word).some(
    (longer) => words.get(longer)!.length > far * own && wordStem(longer) !== stem,
  );
}
