import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteServer } from './siteServer.ts';

/** Serves the built site at a printed local address. PORT (default 4321; the next free one is taken); SODIOGRAPH_OUT (default dist). */
const folder = resolve(process.env['SODIOGRAPH_OUT'] ?? 'dist');
const first = Number(process.env['PORT'] ?? 4321);

function listen(port: number): void {
  const server = siteServer(folder);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < first + 20) listen(port + 1);
    else {
      console.error(`Cannot listen on port ${port}: ${error.message}`);
      process.exitCode = 1;
    }
  });
  server.listen(port, '127.0.0.1', () =>
    console.log(`Sodiograph is served at http://127.0.0.1:${port}/ (Ctrl-C stops)`),
  );
}

if (existsSync(folder)) listen(first);
else {
  console.error('There is no built site yet; run “npm start” or “npm run build” first.');
  process.exitCode = 1;
}
