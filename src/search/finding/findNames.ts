import { compact, normalise, plain } from '../normalise.ts';
import { queryWords } from '../words.ts';
import { byComposition, byFormulaWithin, isFormula } from './byComposition.ts';
import { asNamed } from './relatives.ts';
import { byInitials } from './byInitials.ts';
import { byContained, byMention, byPart, byRareWord } from './byParts.ts';
import { byScatteredWords, bySpelling, byWords } from './byWords.ts';
import { bySpoken } from './spokenAlone.ts';
import { startingWith, type NameIndex } from './nameIndex.ts';
import type { NameHit, Offer } from './nameHit.ts';
import { notCovered } from './notCovered.ts';
import { citedTogether, withoutLabel } from './place.ts';

/** Longest query that is read; the rest is ignored. */
export const longestQuery = 200;

/** Entries whose names answer the query, best first. Never throws, whatever is typed. */
export function findNames(index: NameIndex, typed: string): readonly NameHit[] {
  const query = withoutLabel(index, typed.slice(0, longestQuery));
  const best = new Map<number, NameHit>();
  const offer: Offer = (entry, score, reason, name) => {
    const total = score + index.records[entry]!.weight / 25;
    if (total > (best.get(entry)?.score ?? 0)) best.set(entry, { entry, score: total, reason, name });
  };
  const form = compact(query);
  if (form === '') return [];
  if (index.formulas.openSystem(query) !== undefined) {
    byComposition(index, query, offer);
    return sorted(best);
  }
  byWhole(index, query, form, offer);
  citedTogether(query).forEach((number, place) => {
    const label = `[${number}]`;
    for (const id of index.exact.get(compact(label)) ?? []) offer(index.names[id]!.entry, 990 - place, 'name', label);
  });
  bySpoken(index, query, offer);
  byComposition(index, query, offer);
  const words = queryWords(query).map((word) => asNamed(index, word));
  // Of a formula no other word is the beginning: `Fe-S` of “Festelektrolyt”.
  byWords(index, words, 600, 'words', offer, !isFormula(index, query));
  if (best.size === 0) byScatteredWords(index, words, offer);
  if (best.size === 0) byPart(index, form, offer);
  if (best.size === 0) byInitials(index, query, offer);
  const hasNone = best.size === 0;
  const retold = byMention(index, query, form, offer);
  if (hasNone) byFormulaWithin(index, query, offer);
  if (hasNone && retold !== '') {
    byWhole(index, retold, compact(retold), offer);
    byWords(index, queryWords(retold), 560, 'words', offer);
    // What the source leaves out is not asked of what has a word of it.
    if (words.length > 1 && notCovered(index.field.scope, normalise(query)).length === 0) {
      byContained(index, words, offer);
      byRareWord(index, words, offer);
    }
  }
  // Initials are rarely printed with a name: `Tang, Y. 2018`.
  if (best.size === 0)
    byWords(index, queryWords(query.replace(/\p{Lu}\.(?:[\s-]*\p{Lu}\.)*/gu, ' ')), 550, 'words', offer);
  if (best.size === 0) bySpelling(index, words, 100, offer);
  // All the words of a name with a slip in one say more than a part of them without.
  else if (hasNone && words.length > 1 && words.length < 5) bySpelling(index, words, 300, offer);
  return sorted(best);
}

const sorted = (best: ReadonlyMap<number, NameHit>): readonly NameHit[] =>
  [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);

/** The whole query is a name, or begins one. Titles before printed names before aliases; in abbreviations the right case before another. */
function byWhole(index: NameIndex, query: string, form: string, offer: Offer): void {
  const typed = plain(query);
  for (const id of index.exact.get(form) ?? []) {
    const name = index.names[id]!;
    offer(
      name.entry,
      1000 - Math.min(name.rank, 40) + (form.length <= 4 && plain(name.text) === typed ? 45 : 0),
      'name',
      name.text,
    );
  }
  if (form.length < 2) return;
  // A formula is rarely the beginning of another name: `Bi Na` is not of bismuth nanoparticles.
  const formula = isFormula(index, query);
  const base = formula ? 400 : 700;
  for (const longer of startingWith(index.sorted, form))
    for (const id of index.exact.get(longer)!) {
      const name = index.names[id]!;
      // Nor does it go on in small letters: `Fe-S` does not begin “Festelektrolyt”.
      if (
        formula &&
        /^\p{Ll}/u.test(
          plain(name.text)
            .replace(/[^\p{L}\p{N}+.%]/gu, '')
            .slice(form.length),
        )
      )
        continue;
      if (name.compact !== form)
        offer(name.entry, base + 100 * (form.length / longer.length) - Math.min(name.rank, 20), 'words', name.text);
    }
}
