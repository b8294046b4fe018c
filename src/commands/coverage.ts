import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problem.ts';
import { claimsPerSection, entriesPerKind, silentPassages, uncitedReferences } from '../derive/coverage.ts';
import { readSources, shown } from '../site/content.ts';
import { contentGiven } from './contentGiven.ts';
import { readOptions, withoutNote, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run coverage`: what the content holds, and what of the review no claim cites, each with its reason. */
function coverage(options: Options): void {
  const folder = contentGiven(options);
  const { graph, problems } = compile(readSources(folder));
  if (graph) {
    const number = (value: number): string => String(value).padStart(6);
    const heading = (text: string): void => console.log(`\n${text}\n`);

    heading('Entries per kind and class (an entry of two classes counts in both)');
    for (const { kind, entries, classes } of entriesPerKind(graph)) {
      console.log(`${number(entries)}  ${kind}`);
      for (const { name, entries: count } of classes) console.log(`        ${number(count)}  ${name}`);
    }

    heading('Claims per section (a relation counts at each place that gives evidence for it)');
    console.log('relation measured statement');
    const sections = claimsPerSection(graph);
    for (const { section, relation, measured, statement } of sections)
      console.log(
        `${number(relation)}   ${number(measured)}   ${number(statement)}   ${section.section!.number}  ${section.title}`,
      );
    const sum = (shape: 'relation' | 'measured' | 'statement'): number =>
      sections.reduce((total, row) => total + row[shape], 0);
    console.log(`${number(sum('relation'))}   ${number(sum('measured'))}   ${number(sum('statement'))}   all`);

    const references = uncitedReferences(graph);
    heading(`References without a citing claim: ${references.length}`);
    for (const { what, reason } of references) console.log(`  ${what}: ${reason}`);

    const passages = silentPassages(graph);
    heading(`Paragraphs and panels that no claim cites: ${passages.length}`);
    for (const { what, reason } of passages) console.log(`  ${what}: ${reason}`);
  } else {
    console.error(report(problems, shown(folder)));
    process.exitCode = 1;
  }
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(withoutNote(readOptions(['content'], 'words')), coverage);

if (import.meta.main) await main();
