import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureRoles, readSecrets, startCluster, freePort } from '@cairn/postgres';
import { addDays, localDateIn } from '@cairn/vocabulary';
import { load, launchBare } from './launch.ts';
import { computedBy, computedByFamily } from './processes.ts';
import { seededClinic } from './seededClinic.ts';
import { percentile } from './figures.ts';

const prof = process.argv.includes('--prof');
const bareToo = process.argv.includes('--bare');
const seconds = Number(process.argv.find((a) => a.startsWith('--s='))?.slice(4) ?? 8);
const warm = Number(process.argv.find((a) => a.startsWith('--w='))?.slice(4) ?? 25);
const today = localDateIn(new Date(), 'America/Los_Angeles');
const root = join(import.meta.dirname, '../../../../..');
const directory = join(root, '.cairn/bench-http');
const secrets = await readSecrets(directory);
const cluster = await startCluster({ dataDirectory: join(directory, 'postgres') });
await ensureRoles(cluster.adminUrl, secrets);
const postmaster = Number(readFileSync(join(cluster.directory, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
try {
  const clinic = await seededClinic(cluster, secrets, { patients: 1000, days: 60, today: addDays(today, -1) });
  const port = await freePort();
  const cwd = join(root, 'apps/patient');
  const child = spawn(process.execPath, [...(prof ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof', '--cpu-prof-interval=500'] : []), join(cwd, '.next/serve.mjs'), '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), APP_DATABASE_URL: clinic.appUrl, AUTH_SECRET: 'a secret of the bench only', AUTH_TRUST_HOST: 'true', AUTH_URL: 'http://localhost', CAIRN_PATIENT_URL: 'http://localhost', CAIRN_CONSOLE_URL: 'http://localhost' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => null))) await wait(100);
  const bare = bareToo ? await launchBare(clinic.adminUrl) : null;
  const run = async (name: string, kind: 'app' | 'bare', pid: number, p: number, s: number) => {
    const before = [computedBy(pid), computedByFamily(postmaster)] as const;
    const done = await load({ kind, senders: clinic.senders, port: p, connections: 16, seconds: s, on: today });
    const n = done.took.length;
    console.log(name, `${(n / done.seconds).toFixed(0)}/s p50 ${percentile(done.took, 0.5).toFixed(1)} p95 ${percentile(done.took, 0.95).toFixed(1)} cpu ${((computedBy(pid) - before[0]) / n).toFixed(2)} ms pg ${((computedByFamily(postmaster) - before[1]) / n).toFixed(2)} ms load ${(done.computed / n).toFixed(2)}`);
  };
  for (let s = 0; s < warm; s += 5) await run('warm', 'app', child.pid!, port, 5);
  for (let r = 0; r < 3; r += 1) {
    if (bare) await run('bare', 'bare', bare.pid, bare.port, seconds);
    await run('app ', 'app', child.pid!, port, seconds);
  }
  await bare?.stop();
  child.kill('SIGTERM');
  await new Promise((r) => child.once('exit', r));
} finally {
  await cluster.stop();
}
