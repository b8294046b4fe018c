import { counted } from '#words/count.ts';
import { annotations, report } from '../compiler/problem.ts';
import { lostExamples } from '../search/indexing/lostExamples.ts';
import { isOwn, readSources, shown } from '../site/content.ts';
import { languageOf, wordsIn } from '../site/language/wordsFolder.ts';
import { compileKept } from '../site/kept/compileKept.ts';
import { contentGiven } from './contentGiven.ts';
import { readOptions, withoutNote, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run check [-- DIR] [--format github]`: every problem of a content folder, with its place and what is allowed instead;
 * for GitHub as notes on the lines of a pull request.
 */
function check(options: Options): void {
  const { format } = options;
  const folder = contentGiven(options);
  const sources = readSources(folder);
  const { graph, problems, notices } = compileKept(folder, sources);
  const print = format === 'github' ? annotations : report;
  if (notices.length > 0) console.log(print(notices, shown(folder), 'notice'));
  const language = languageOf(folder);
  if (language !== undefined && wordsIn(language) === undefined)
    console.log(
      `The entries are in “${language}”; what the program itself says will be in English, as src/words has no folder for that language.`,
    );
  const lost = graph ? lostExamples(graph) : [];
  if (lost.length > 0)
    console.log(
      `Searches that the vocabulary offers as examples and that find nothing: ${lost.map((typed) => `“${typed}”`).join(', ')}.`,
    );
  if (graph) {
    const typed = graph.edges.filter((edge) => !edge.derived).length;
    console.log(
      `${counted(sources.filter(isOwn).length, 'file', 'files')}: ${counted(graph.nodes.length, 'entry', 'entries')}, ${counted(typed, 'relation', 'relations')} (and ${graph.edges.length - typed} derived), ` +
        `${counted(graph.measured.length, 'measured value', 'measured values')} in ${counted(graph.outcomes.length, 'outcome', 'outcomes')}, ${counted(graph.statements.length, 'statement', 'statements')}. No problems.`,
    );
  } else {
    // GitHub reads notes from the output alone.
    (format === 'github' ? console.log : console.error)(print(problems, shown(folder)));
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
    // Not process.exit: it would cut off output still on its way through a pipe.
    process.exitCode = 1;
  }
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(withoutNote(readOptions(['content', 'format'], 'words')), check);

if (import.meta.main) await main();
