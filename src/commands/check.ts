import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problem.ts';
import { isOwn, readSources, shown } from '../site/content.ts';
import { contentGiven } from './contentGiven.ts';
import { readOptions, withoutNote, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run check [-- DIR]`: every problem of a content folder, with its place and what is allowed instead. */
function check(options: Options): void {
  const folder = contentGiven(options);
  const sources = readSources(folder);
  const { graph, problems, notices } = compile(sources);
  if (notices.length > 0) console.log(report(notices, shown(folder), 'notice'));
  if (graph) {
    const typed = graph.edges.filter((edge) => !edge.derived).length;
    console.log(
      `${sources.filter(isOwn).length} files: ${graph.nodes.length} entries, ${typed} relations (and ${graph.edges.length - typed} derived), ` +
        `${graph.measured.length} measured values in ${graph.outcomes.length} outcomes, ${graph.statements.length} statements. No problems.`,
    );
  } else {
    console.error(report(problems, shown(folder)));
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
    // Not process.exit: it would cut off output still on its way through a pipe.
    process.exitCode = 1;
  }
}

await runCommand(withoutNote(readOptions(['content'], 'words')), check);
