import { resolve } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problem.ts';
import { contentFolder, isFolder, isOwn, readSources, shown } from '../site/content.ts';

const given = process.argv[2];
const folder = given === undefined ? contentFolder() : resolve(given);
const sources = readSources(folder);
const { graph, problems, notices } = compile(sources);
if (notices.length > 0) console.log(report(notices, shown(folder), 'notice'));
if (graph) {
  const typed = graph.edges.filter((edge) => !edge.derived).length;
  console.log(
    `${sources.filter(isOwn).length} files: ${graph.nodes.length} entries, ${typed} relations (and ${graph.edges.length - typed} derived), ` +
      `${graph.measured.length} measured values in ${graph.outcomes.length} outcomes, ${graph.statements.length} statements. No problems.`,
  );
} else if (!isFolder(folder)) {
  console.error(`${given ?? shown(folder)} is not a folder`);
  process.exitCode = 1;
} else {
  console.error(report(problems, shown(folder)));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  // Not process.exit: it would cut off output still on its way through a pipe.
  process.exitCode = 1;
}
