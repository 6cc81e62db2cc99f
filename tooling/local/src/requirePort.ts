import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Trouble } from './Trouble.ts';

/**
 * Makes sure that a port is free, with a little patience for a server that is just ending.
 *
 * @throws Trouble that names the variable which chooses another port
 */
export async function requirePort(port: number, variable: string, patience = 3_000): Promise<void> {
  for (const giveUpAt = Date.now() + patience; ; await wait(200)) {
    const code = await tryPort(port);
    if (!code) return;
    if (code === 'EACCES')
      throw new Trouble(`Port ${port} may not be used by this user; choose another with ${variable}`);
    if (Date.now() > giveUpAt) {
      throw new Trouble(`Port ${port} is in use by another program; end it, or choose another with ${variable}`);
    }
  }
}

function tryPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
