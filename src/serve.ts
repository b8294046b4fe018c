import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

/** Serves the built site at a printed local address. PORT (default 4321; the next free one is taken); SODIOGRAPH_OUT (default dist). */
const folder = resolve(process.env['SODIOGRAPH_OUT'] ?? 'dist');
if (!existsSync(folder)) {
  console.error('There is no built site yet; run “npm start” or “npm run build” first.');
  process.exit(1);
}
const first = Number(process.env['PORT'] ?? 4321);
// dev: read from disk at each request, so that a rebuild is served without a restart.
const files = sirv(folder, { dev: true, extensions: ['html'] });

function listen(port: number): void {
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => response.end('Not found'));
    });
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < first + 20) listen(port + 1);
    else {
      console.error(`Cannot listen on port ${port}: ${error.message}`);
      process.exit(1);
    }
  });
  server.listen(port, '127.0.0.1', () => console.log(`Sodiograph is served at http://127.0.0.1:${port}/`));
}
listen(first);
