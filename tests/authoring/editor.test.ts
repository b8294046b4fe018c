import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFiles, vscodeFiles } from '../../src/authoring/editorFiles.ts';
import { report } from '../../src/compiler/problem.ts';
import { readField } from '../../src/field/read.ts';
import { diskFiles } from '../../src/site/files.ts';
import { content } from '../compiler/fixture.ts';

it('ships the settings that it writes', () => {
  for (const { path, text } of vscodeFiles)
    expect(JSON.parse(readFileSync(path, 'utf8')), path).toEqual(JSON.parse(text));
});

it('has matchers that read what the check prints', () => {
  const tasks = JSON.parse(vscodeFiles.find(({ path }) => path.endsWith('tasks.json'))!.text) as {
    tasks: readonly { problemMatcher: readonly { pattern: { regexp: string } }[] }[];
  };
  const patterns = tasks.tasks[0]!.problemMatcher.map(({ pattern }) => new RegExp(pattern.regexp));
  const problem = { path: 'materials/x.md', line: 3, column: 7, rule: 'fits-schema', message: '“a” (b): write c' };
  const [error, notice] = (['error', 'notice'] as const).map((grade) => report([problem], 'content', grade));
  expect(patterns.map((pattern) => pattern.exec(error!)?.slice(1))).toEqual([
    ['content/materials/x.md', '3', '7', '“a” (b): write c', 'fits-schema'],
    undefined,
  ]);
  expect(patterns[1]!.exec(notice!)?.[4]).toBe('“a” (b): write c');
});

/** The server of the extension, spoken to as VS Code speaks to it. */
function startServer(cwd: string) {
  const child: ChildProcess = spawn(
    process.execPath,
    [resolve('node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { cwd, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let buffer = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  child.stdout!.on('data', (part: Buffer) => {
    buffer = Buffer.concat([buffer, part]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1] ?? NaN);
      if (end === -1 || Number.isNaN(length) || buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()) as {
        id?: number;
        method?: string;
        result?: unknown;
        params?: { items?: readonly unknown[] };
      };
      buffer = buffer.subarray(end + 4 + length);
      if (message.method !== undefined && message.id !== undefined)
        send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
      else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
    }
  });
  return {
    notify: (method: string, params: object) => send({ method, params }),
    ask: (method: string, params: object): Promise<unknown> =>
      new Promise((done) => {
        waiting.set((last += 1), done);
        send({ id: last, method, params });
      }),
    stop: () => child.kill(),
  };
}

describe('the extension of VS Code for Astro', () => {
  const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-'));
  const entry = `---
title: Zn foil
class: base collector
summary: A foil of zinc.
relations:
  - mitigates: dend
    at: §1 ¶1
    cites: [1]
  - mitigtes: dendrites
---
Zinc.
`;
  const uri = pathToFileURL(join(root, 'content/materials/zn-foil.md')).href;
  let server: ReturnType<typeof startServer>;

  beforeAll(async () => {
    const sources = content({ 'materials/zn-foil.md': entry });
    const files = schemaFiles(sources, readField(sources).field, (path) =>
      decodeURIComponent(pathToFileURL(join(root, 'content', path)).href),
    );
    const own = sources.filter(({ path }) => !path.startsWith('presets/'));
    for (const { path, text } of [...files, ...own.map((one) => ({ ...one, path: `content/${one.path}` }))]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeFileSync(join(root, 'package.json'), '{}');
    server = startServer(root);
    await server.ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'review' }],
      initializationOptions: {
        typescript: { tsdk: resolve('node_modules/typescript/lib') },
        contentIntellisense: true,
      },
      capabilities: { textDocument: { completion: { completionItem: {} }, diagnostic: {} } },
    });
    server.notify('initialized', {});
    server.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: entry },
    });
  });
  afterAll(() => {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  });

  const labels = async (line: number, character: number): Promise<readonly string[]> => {
    const answer = (await server.ask('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    })) as { items: readonly { label: string }[] } | null;
    return answer?.items.map(({ label }) => label) ?? [];
  };

  it('completes ids of entries that may stand there', async () => {
    expect(await labels(5, 19)).toContain('dendrites');
    expect(await labels(5, 19)).not.toContain('cu-foil');
  });

  it('completes fields', async () => {
    expect(await labels(7, 4)).toEqual(expect.arrayContaining(['method', 'cell', 'through']));
  });

  it('explains a field', async () => {
    const hover = await server.ask('textDocument/hover', {
      textDocument: { uri },
      position: { line: 6, character: 5 },
    });
    expect(JSON.stringify(hover)).toContain('Where the source says it');
  });
});
