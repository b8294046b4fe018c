/** What of evidence each fact says for itself and many say alike. */
const shared = ['at', 'cites'] as const;

/**
 * The text of an entry with the place and references that most of its facts share said once, under `defaults`; undefined where that
 * saves nothing, or the entry has defaults already. Lines that differ stay, so that every fact says what it said.
 */
export function collectDefaults(text: string): string | undefined {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const first = lines.findIndex((line, at) => at < end && /^(?:relations|outcomes|statements):$/.test(line));
  if (lines[0] !== '---' || first === -1 || lines.slice(0, end).some((line) => /^(?: +- )?defaults:/.test(line)))
    return undefined;
  const inFacts = factLines(lines, first, end);
  const common = shared.flatMap((key) => {
    const line = mostOften(lines.filter((one, at) => inFacts.has(at) && one.startsWith(`    ${key}: `)));
    return line === undefined ? [] : [line];
  });
  const kept = lines.filter((line, at) => !inFacts.has(at) || !common.includes(line));
  if (lines.length - kept.length <= common.length + 1) return undefined;
  kept.splice(first, 0, 'defaults:', ...common.map((line) => line.slice(2)));
  return kept.join('\n');
}

/** The lines that belong to facts: misprints, say, have places too. */
function factLines(lines: readonly string[], first: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  let inside = false;
  for (let at = first; at < end; at++) {
    if (/^\S/.test(lines[at]!)) inside = /^(?:relations|outcomes|statements):$/.test(lines[at]!);
    else if (inside) found.add(at);
  }
  return found;
}

/** The line that stands most often, if it stands more than twice. */
function mostOften(lines: readonly string[]): string | undefined {
  const [best] = [...Map.groupBy(lines, (line) => line).values()].toSorted((a, b) => b.length - a.length);
  return best && best.length > 2 ? best[0] : undefined;
}
