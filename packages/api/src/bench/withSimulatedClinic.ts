import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Database, connect } from '@cairn/db';
import { migrate } from '@cairn/db/migrate';
import { createTestDatabase, openTestCluster } from '@cairn/postgres';
import { addDays } from '@cairn/vocabulary';
import { replayPeriod } from '../policy/replayPeriod.ts';
import { simulatedClinic } from '../policy/bench/simulatedClinic.ts';
import { machineWords } from './machine.ts';

const root = join(import.meta.dirname, '../../../..');
/** Benches stand still on this day; patients were in monitoring up to the day before. */
const TODAY = '2026-11-20';

export type BenchClinic = Awaited<ReturnType<typeof simulatedClinic>> & {
  db: Database;
  patients: number;
  days: number;
  rounds: number;
  lastDay: string;
  period: ReturnType<typeof replayPeriod>;
};

/**
 * Runs a bench on a Postgres of its own with a clinic of simulated patients, as many and for as many days as the command
 * says: `--patients 2000 --days 180 --rounds 3`.
 */
export async function withSimulatedClinic(name: string, bench: (clinic: BenchClinic) => Promise<void>): Promise<void> {
  const { values } = parseArgs({
    options: {
      patients: { type: 'string', default: '2000' },
      days: { type: 'string', default: '180' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [patients, days, rounds] = [values.patients, values.days, values.rounds].map(Number) as [
    number,
    number,
    number,
  ];
  if (![patients, days, rounds].every((value) => Number.isInteger(value) && value > 0)) {
    console.error('Give whole numbers: --patients 2000 --days 180 --rounds 3.');
    process.exitCode = 1;
    return;
  }
  const { template, close } = await openTestCluster({
    directory: join(root, '.cairn/test'),
    madeOf: ['drizzle', 'src/migrate.ts', 'src/queue'].map((path) => join(root, 'packages/db', path)),
    migrate,
  });
  const database = await createTestDatabase(template, name);
  const admin = connect(database.adminUrl, 1);
  const db = connect(database.appUrl, 2);
  try {
    console.log(machineWords());
    console.error(`Simulating ${patients} patients of ${days} days`);
    const lastDay = addDays(TODAY, -1);
    const clinic = await simulatedClinic(admin, { patients, days, today: lastDay, seed: 1 });
    await bench({ ...clinic, db, patients, days, rounds, lastDay, period: replayPeriod(TODAY, 6) });
  } finally {
    await Promise.all([admin.end(), db.end()]);
    await database.drop();
    await close();
  }
}
