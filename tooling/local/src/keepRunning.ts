import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A server that the launcher looks after. */
export interface Service {
  name: string;
  /** What Node runs, with its arguments. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where its output goes; absent: to the terminal. */
  log?: string;
}

const tether = pathToFileURL(`${import.meta.dirname}/tether.ts`).href;
const restartsAllowed = 5;
const withinMilliseconds = 60_000;

/**
 * Runs a service, and again whenever it ends by itself; after five ends within a minute `giveUp` is called instead.
 * It has a process group of its own: Ctrl-C in the terminal reaches the launcher only, which stops things in order.
 *
 * @returns how to end it: asked first, forced after 5 seconds
 */
export function keepRunning(service: Service, giveUp: (why: string) => void): () => Promise<void> {
  const ends: number[] = [];
  let stopping = false;
  let child = launch(service);
  const watch = (each: ChildProcess) =>
    each.once('exit', (code, signal) => {
      if (stopping) return;
      const now = Date.now();
      ends.push(now);
      const recent = ends.filter((at) => now - at < withinMilliseconds).length;
      const how = `${service.name} ended by itself (${signal ?? `code ${code}`})`;
      if (recent >= restartsAllowed) return giveUp(`${how} ${recent} times within a minute.${lastLines(service.log)}`);
      console.log(`${how}; starting it again.${lastLines(service.log)}`);
      setTimeout(() => !stopping && watch((child = launch(service))), 500);
    });
  watch(child);
  return async () => {
    stopping = true;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    end(child, 'SIGTERM');
    const force = setTimeout(() => end(child, 'SIGKILL'), 5_000);
    await ended;
    clearTimeout(force);
  };
}

function launch({ args, cwd, env, log }: Service): ChildProcess {
  if (log) mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
  const output = log ? openSync(log, 'a') : 'inherit';
  const child = spawn(process.execPath, ['--import', tether, ...args], {
    cwd,
    env: { ...env, CAIRN_LAUNCHER: String(process.pid) },
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);
  return child;
}

/** Signals the whole process group, or the process where there are no groups. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid && process.platform !== 'win32') process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // it ended in this moment
  }
}

function lastLines(log: string | undefined): string {
  const text = log ? readFileSync(log, 'utf8').trimEnd() : '';
  return text ? ` Its last lines, in ${log}:\n${text.split('\n').slice(-5).join('\n')}` : '';
}
