/** Records of a BibTeX file by their keys. */
function recordsIn(text: string): ReadonlyMap<string, string> {
  const records = text.split(/(?=^@)/m).filter((record) => record.startsWith('@'));
  return new Map(records.map((record) => [/^@\w+\{([^,]+),/.exec(record)?.[1] ?? '', record.trim()]));
}

/** The records with some keys, in their order, after what cites the whole and what is said of it in front. */
export function seenBibtex(works: string, whole: string, keys: readonly string[], note: string): string {
  const known = recordsIn(works);
  const wanted = [...new Set(keys)].flatMap((key) => known.get(key) ?? []);
  // What stands outside of a record is a comment.
  return `${[note.replaceAll('@', '(at)'), whole.trim(), ...wanted].join('\n\n')}\n`;
}
