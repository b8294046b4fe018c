import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { readSources } from '../src/site/content.ts';
import { generate } from './generate.ts';

/**
 * How the time of compiling and building grows with the content: `npm run bench:build -- [entries ...]`, default 200 1000.
 * Times are of this machine; what carries over is the ratio of milliseconds an entry.
 */
const sizes = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'sodiograph-bench-'));
const rows = (sizes.length > 0 ? sizes : [200, 1000]).map((entries) => {
  const content = join(work, `content-${entries}`);
  generate(content, entries);
  const sources = readSources(content);
  const began = performance.now();
  const { problems } = compile(sources);
  if (problems.length > 0) throw new Error(`the made-up content has problems: ${problems[0]!.message}`);
  const compiled = performance.now() - began;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SODIOGRAPH_CONTENT: content, SODIOGRAPH_OUT: join(work, `site-${entries}`) },
  });
  if (status !== 0) throw new Error(stderr);
  return { entries, compile: compiled / entries, build: (performance.now() - start) / entries };
});
rmSync(work, { recursive: true, force: true });
for (const { entries, compile: compiling, build } of rows)
  console.log(
    `${entries} entries: compile ${compiling.toFixed(2)} ms an entry, whole build ${build.toFixed(1)} ms an entry`,
  );
const [first, last] = [rows[0]!, rows.at(-1)!];
if (first !== last)
  console.log(
    `growth from ${first.entries} to ${last.entries}: compile ${(last.compile / first.compile).toFixed(2)}, build ${(last.build / first.build).toFixed(2)} times as much an entry`,
  );
