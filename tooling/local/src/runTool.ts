import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.ts';

/** No telemetry, and colours only for a person at a terminal. */
const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }),
};

/** How a command-line tool ended; `output` is what it wrote, both streams in order. */
export interface ToolResult {
  ok: boolean;
  output: string;
}

/**
 * Runs a tool of the project to its end in the repository (`node_modules/.bin` is on PATH), collecting its output.
 *
 * @param options.signal ends it and what it started
 */
export async function runTool(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<ToolResult> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...quiet, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const abort = () => {
    if (!child.pid || child.exitCode !== null) return;
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  };
  options.signal?.addEventListener('abort', abort);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { ok: code === 0, output };
  } catch (error) {
    return { ok: false, output: `${command} could not be run: ${(error as Error).message}` };
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
}
