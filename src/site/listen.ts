import type { AddressInfo } from 'node:net';
import { codeOf } from './files.ts';
import { siteServer } from './server.ts';

const tries = 20;

/** Serves a folder until the signal, at a port or one of the next twenty that is free; gives the address. Throws a line. */
export async function listen(folder: string, host: string, port: number, signal: AbortSignal): Promise<string> {
  for (let at = port; ; at += 1) {
    const server = siteServer(folder);
    signal.addEventListener('abort', () => {
      server.close();
      server.closeAllConnections();
    });
    try {
      await new Promise<void>((done, fail) => server.once('error', fail).listen(at, host, done));
      const { port: taken } = server.address() as AddressInfo;
      return `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw new Error(why(error, host, at));
      if (at === port + tries || at === 65_535)
        throw new Error(`The ports from ${port} to ${at} are in use: set PORT to another.`);
    }
  }
}

function why(error: unknown, host: string, port: number): string {
  switch (codeOf(error)) {
    case 'EACCES':
      return `Port ${port} may not be used by this user: set PORT to one above 1023, such as 4321.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
      return `HOST is “${host}”, which is not this machine: set it to one of its addresses, such as 127.0.0.1.`;
    default:
      return `Cannot listen at ${host}, port ${port}: ${(error as Error).message}`;
  }
}
