import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from './generate.ts';

/**
 * What it takes from saving a file to the served page that says so, as an author waits for it with `npm run dev`:
 * `npm run bench:served -- [entries ...]`, default 1000 10000, and no fewer than 300. Seconds of waiting, of the machine as it is; the middle of five edits of each sort.
 */
const sizes = process.argv.slice(2).map(Number);

/** What an author makes of a text, and what its page says then and did not before. */
type Edit = (text: string, number: number, page: string) => readonly [text: string, says: string];

const edits: Readonly<Record<string, Edit>> = {
  'a word of prose': (text, number) => [`${text.trimEnd()} Word${number}.\n`, `Word${number}.`],
  'a number': (text, number) => [text.replace(/(overpotential: )\d+/, `$1${number + 700}`), `${number + 700}`],
  'a relation': (text, _, page) => {
    const other = ['0', '1', '2', '3', '4', '5', '6', '7'].find((name) => !page.includes(`/mechanism-${name}/`))!;
    return [
      text.replace(/(acts-through: mechanism-)\d+/, (_whole, before: string) => before + other),
      `/mechanism-${other}/`,
    ];
  },
  'a title': (text, number) => [
    text.replace(/^title: .*/m, `title: Another name ${number}`),
    `<title>Another name ${number} `,
  ],
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

/** Seconds until a page says something, and the page. */
async function untilSaid(address: string, said: string): Promise<readonly [waited: number, page: string]> {
  const began = performance.now();
  for (;;) {
    const page = await (await fetch(address)).text();
    const waited = (performance.now() - began) / 1000;
    if (page.includes(said)) return [waited, page];
    if (waited > 60) throw new Error(`${address} never says “${said}”.`);
    await pause(10);
  }
}

async function measure(content: string, entries: number): Promise<Readonly<Record<string, string>>> {
  generate(content, entries);
  const port = await freePort();
  const words = ['src/commands/dev.ts', '--content', content, '--port', String(port)];
  const server = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const row: Record<string, string> = {};
  try {
    await new Promise<void>((started, fail) => {
      server.once('exit', () => fail(new Error('the server ended')));
      server.stdout.setEncoding('utf8').on('data', (text: string) => text.includes('Local') && started());
    });
    let number = 0;
    for (const [what, edit] of Object.entries(edits)) {
      const times: number[] = [];
      for (let time = 0; time < 5; time++) {
        const slug = `layer-${++number}`;
        const [path, address] = [
          join(content, 'materials', `${slug}.md`),
          `http://127.0.0.1:${port}/materials/${slug}/`,
        ];
        const [, page] = await untilSaid(address, '</html>');
        const [text, says] = edit(readFileSync(path, 'utf8'), number, page);
        writeFileSync(path, text);
        times.push((await untilSaid(address, says))[0]);
        // An author pauses; what is left to do after an edit is no part of the next.
        await pause(1000);
      }
      row[what] = times.toSorted((a, b) => a - b)[2]!.toFixed(2);
    }
  } finally {
    server.kill();
  }
  return row;
}

const work = mkdtempSync(join(tmpdir(), 'sodiograph-bench-'));
try {
  for (const entries of sizes.length > 0 ? sizes : [1000, 10_000])
    console.table([{ entries, ...(await measure(join(work, `content-${entries}`), entries)) }]);
} finally {
  rmSync(work, { recursive: true, force: true });
}
