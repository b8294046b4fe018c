import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answers } from '../../src/exports/linkedData/answers.ts';
import { bytesOf } from '../../src/exports/measured.ts';
import { offeredFiles } from '../../src/exports/offeredFiles.ts';
import { openings } from '../../src/exports/opening.ts';
import { tables } from '../../src/exports/tables.ts';
import { real } from '../exports/fixture.ts';
import { has, moduleOf } from './programs.ts';
import { address, freePort, servedSite } from './site.ts';

/** Just what is used of DuckDB. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(
      path: string,
    ): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }> }> }>;
  };
}

let folder: string;
let served: Awaited<ReturnType<typeof servedSite>>;
const all = tables(real);
const line = (program: string, table: string): string =>
  openings(served.root, table).find((one) => one.program === program)!.line;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sodiograph-engines-'));
  mkdirSync(join(folder, 'data'));
  for (const file of await offeredFiles(real, address))
    writeFileSync(join(folder, 'data', file.name), Buffer.concat([...bytesOf(file)]));
  served = await servedSite(folder);
});
afterAll(() => {
  served.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('R', () => {
  it.skipIf(!has('Rscript'))('opens every table where it lies with the line of the data page', async () => {
    const lines = all.map(
      ({ name }) => `d <- ${line('R', name)}; cat(nrow(d), names(d)[1], sum(is.na(d[[1]])), "\\n")`,
    );
    // Beside this process, which is the server that it asks.
    const { stdout } = await promisify(execFile)('Rscript', ['-e', lines.join('\n')]);
    expect(stdout.trim().split(/ *\n/)).toEqual(
      all.map(({ rows, columns }) => `${[...rows()].length} ${columns[0]!.name} 0`),
    );
  });
});

describe('DuckDB', () => {
  const duckDb = moduleOf('@duckdb/node-api') as DuckDb | undefined;
  it.skipIf(duckDb === undefined)('opens every table, and joins them by their keys', async () => {
    const connection = await (await duckDb!.DuckDBInstance.create(':memory:')).connect();
    const ask = async (sql: string): Promise<unknown> => (await connection.runAndReadAll(sql)).getRows()[0]![0];
    // From the disk: reading an address takes an extension that DuckDB fetches.
    const from = (name: string): string => line('DuckDB', name).replace(served.root, `${folder}/`).replace(';', '');
    for (const { name, rows } of all) {
      expect(Number(await ask(`SELECT count(*) FROM (${from(name)})`)), name).toBe([...rows()].length);
      expect(Number(await ask(`SELECT count(*) FROM read_csv('${folder}/data/${name}.csv')`)), name).toBe(
        [...rows()].length,
      );
    }
    const claims = [...all.find(({ name }) => name === 'claims')!.rows()].length;
    const joined = `(${from('claims')}) c JOIN (${from('entries')}) e ON c.subject_id = e.entry_id`;
    expect(Number(await ask(`SELECT count(*) FROM ${joined}`))).toBe(claims);
  });
});

describe.skipIf(!has('virtuoso-t'))('Virtuoso', () => {
  let server: ChildProcess;
  let web: number;
  beforeAll(async () => {
    const [sql, http] = [await freePort(), await freePort()];
    web = http;
    const file = (name: string): string => join(folder, name);
    writeFileSync(
      file('virtuoso.ini'),
      `[Database]
DatabaseFile=${file('v.db')}
ErrorLogFile=${file('v.log')}
LockFile=${file('v.lck')}
TransactionFile=${file('v.trx')}
xa_persistent_file=${file('v.pxa')}
[TempDatabase]
DatabaseFile=${file('t.db')}
TransactionFile=${file('t.trx')}
[Parameters]
ServerPort=127.0.0.1:${sql}
DirsAllowed=${file('data')}
[HTTPServer]
ServerPort=127.0.0.1:${http}
[SPARQL]
ResultSetMaxRows=100000
`,
    );
    server = spawn('virtuoso-t', ['+configfile', file('virtuoso.ini'), '+foreground'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const run = (command: string): number | null =>
      spawnSync('isql-vt', [`127.0.0.1:${sql}`, 'dba', 'dba', `exec=${command}`], { encoding: 'utf8' }).status;
    await vi.waitFor(() => expect(run('status();')).toBe(0), { timeout: 60_000, interval: 500 });
    expect(run(`ld_dir('${file('data')}', 'graph.nq', '${address}/graph'); rdf_loader_run(); checkpoint;`)).toBe(0);
  });
  afterAll(() => void server.kill());

  it('answers every question of the data page as our store does', async () => {
    for (const { query, sparql, rows } of answers(real, address)) {
      const asked = new URLSearchParams({ query: sparql, format: 'application/sparql-results+json' });
      const response = await fetch(`http://127.0.0.1:${web}/sparql?${asked}`);
      const text = await response.text();
      expect(response.status, `${query.id}: ${text.slice(0, 200)}`).toBe(200);
      const { head, results } = JSON.parse(text) as {
        readonly head: { readonly vars: readonly string[] };
        readonly results: { readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[] };
      };
      const theirs = results.bindings.map((row) => head.vars.map((name) => row[name]?.value ?? null).join(' | '));
      const own = rows.map((row) =>
        row
          .map((cell) => (typeof cell === 'object' && cell !== null ? cell.is : (cell?.toString() ?? null)))
          .join(' | '),
      );
      expect(theirs.sort(), query.id).toEqual(own.sort());
    }
  });
});
