import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of a built site below a base path such as `/` or `/sub/`; unknown addresses get the 404 page. Not yet listening. */
export function siteServer(folder: string, base = '/'): Server {
  // dev: read from disk at each request, so that a rebuild is served without a restart.
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const notFound = join(folder, '404.html');
  return createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
}
