import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** A server of a built site below a base path such as `/` or `/sub/`; unknown addresses get the 404 page. Not yet listening. */
export function siteServer(folder: string, base = '/'): Server {
  // dev: read from disk at each request, so that a rebuild is served without a restart.
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  return createServer((request, response) => {
    const missing = (): void => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => void response.end('Not found'));
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
}
