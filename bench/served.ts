import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from './generate.ts';

/**
 * What it takes from saving a file to the served page that says so, as an author waits for it with `npm run dev`:
 * `npm run bench:served -- [entries ...]`, default 1000 10000. Seconds of waiting, of the machine as it is; the middle of five edits of each sort.
 */
const sizes = process.argv.slice(2).map(Number);

interface Edit {
  readonly change: (text: string, number: number) => string;
  /** What the page says then. */
  readonly says: (number: number) => string;
}

const edits: Readonly<Record<string, Edit>> = {
  'a word of prose': {
    change: (text, number) => `${text.trimEnd()} Word${number}.\n`,
    says: (number) => `Word${number}.`,
  },
  'a number': {
    change: (text, number) => text.replace(/(overpotential: )\d+/, `$1${number + 700}`),
    says: (number) => `${number + 700}`,
  },
  'a relation': {
    change: (text, number) =>
      text.replace(/(acts-through: mechanism-)\d+/, (_, before: string) => before + (number % 30)),
    says: (number) => `/mechanisms/mechanism-${number % 30}/`,
  },
  'a title': {
    change: (text, number) => text.replace(/^title: .*/m, `title: Another name ${number}`),
    says: (number) => `<title>Another name ${number} `,
  },
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

/** Seconds until a page says something. */
async function untilSaid(address: string, said: string): Promise<number> {
  const began = performance.now();
  for (;;) {
    const page = await (await fetch(address)).text();
    const waited = (performance.now() - began) / 1000;
    if (page.includes(said)) return waited;
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
    for (const [what, { change, says }] of Object.entries(edits)) {
      const times: number[] = [];
      for (let time = 0; time < 5; time++) {
        const slug = `layer-${++number}`;
        const [path, address] = [
          join(content, 'materials', `${slug}.md`),
          `http://127.0.0.1:${port}/materials/${slug}/`,
        ];
        await untilSaid(address, '</html>');
        writeFileSync(path, change(readFileSync(path, 'utf8'), number));
        times.push(await untilSaid(address, says(number)));
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
