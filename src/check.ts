import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { compile } from './compiler/compile.ts';
import { report } from './compiler/problem.ts';
import { contentFolder, readSources } from './read.ts';

const given = process.argv[2];
const folder = given === undefined ? contentFolder() : resolve(given);
if (!existsSync(folder)) {
  console.error(`${given ?? folder} is not a folder`);
  process.exit(1);
}
const sources = readSources(folder);
const { graph, problems } = compile(sources);
if (graph) {
  const typed = graph.edges.filter((edge) => !edge.derived).length;
  console.log(
    `${sources.length} files: ${graph.nodes.length} entries, ${typed} relations (and ${graph.edges.length - typed} derived), ` +
      `${graph.measured.length} measured values in ${graph.outcomes.length} outcomes, ${graph.statements.length} statements. No problems.`,
  );
} else {
  console.error(report(problems, relative(process.cwd(), folder) || '.'));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  // Not process.exit: it would cut off output still on its way through a pipe.
  process.exitCode = 1;
}
