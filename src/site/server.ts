import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { contentTypeOf } from './contentType.ts';
import { diskFiles } from './files.ts';
import { headersOf } from './headers.ts';
import { openFile, type Opened } from './openFile.ts';
import { readPath } from './requestPath.ts';
import { sendFile } from './sendFile.ts';
import { servedFolder } from './servedFolder.ts';

/** How long a client may take, in milliseconds: for its headers, for all of its request, and without sending or taking a byte. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly silence: number;
}

const patience: Patience = { headers: 10_000, request: 20_000, silence: 30_000 };

/**
 * A server of a built site below a base path such as `/` or `/sub/`; unknown addresses get its 404 page. Reads the disk at
 * each request: a new build is served at once. Not yet listening.
 */
export function siteServer(site: string, base = '/', { headers, request, silence }: Patience = patience): Server {
  const options = { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: headers / 5 };
  const server = createServer(options, (request, response) => {
    answer(site, base, request, response).catch(() => fail(response));
  });
  server.setTimeout(silence);
  server.maxConnections = 1000;
  // Without a listener such a client is cut off without an answer; with one, its errors are ours.
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
  return server;
}

async function answer(site: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeaders(new Map(Object.entries(headersOf('/'))));
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response.setHeader('Allow', 'GET, HEAD').setHeader('Connection', 'close'), 405);
  const asked = readPath(request.url ?? '', base);
  if ('status' in asked) return asked.status === 404 ? missing(site, request, response) : say(response, asked.status);
  const { names, isFolder, query } = asked;
  const found = await openCurrent(site, isFolder ? [...names, 'index.html'] : names);
  switch (found.is) {
    case 'file': {
      response.setHeaders(new Map(Object.entries(headersOf(`/${[...names, ...(isFolder ? [''] : [])].join('/')}`))));
      return sendFile(request, response, {
        ...found,
        type: contentTypeOf(isFolder ? 'index.html' : names.at(-1)!),
        status: 200,
      });
    }
    case 'folder':
      // Links in a page are relative to its folder: without the slash they would lead elsewhere.
      return say(response.setHeader('Location', `${encodeURIComponent(names.at(-1)!)}/${query}`), 301);
    case 'absent':
      return missing(site, request, response);
    case 'busy':
      return say(response.setHeader('Retry-After', '1'), 503);
  }
}

/** Opens a file of the site there is now; when a build puts another in its place meanwhile, of that one. */
async function openCurrent(site: string, names: readonly string[]): Promise<Opened> {
  for (let tries = 3; ; tries -= 1) {
    const before = identityOf(site);
    const opened = await openFile(before.folder, names);
    if (opened.is !== 'absent' || tries === 0 || identityOf(site).id === before.id) return opened;
  }
}

function identityOf(site: string): { readonly folder: string; readonly id: string } {
  const folder = servedFolder(diskFiles, site) ?? site;
  return { folder, id: `${folder} ${diskFiles.look(folder)?.inode}` };
}

async function missing(site: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await openCurrent(site, ['404.html']);
  if (page.is !== 'file') return say(response, 404);
  return sendFile(request, response, { ...page, type: contentTypeOf('404.html'), status: 404 });
}

function say(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${STATUS_CODES[status]}\n`);
}

/** After an error: says so where nothing was sent yet, else breaks off, so that no half file is taken for a whole one. */
function fail(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else say(response, 500);
}
