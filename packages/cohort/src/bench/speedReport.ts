import process from 'node:process';
import { evaluate } from '@cairn/rules';
import { Policy, Timeline } from '@cairn/vocabulary';
import { simulate } from '../simulate.ts';
import { table } from './table.ts';

const DAYS = 180;

/** Milliseconds of this thread's own work, whatever else the machine is doing. */
function workOf(task: () => void): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** How long it takes to parse and to assess patients of 180 days, one after the other on one core, as Markdown. */
export function speedReport(patients: number): string {
  const raw = simulate({ seed: 21, patients, days: DAYS }).map(({ timeline }) => timeline);
  const timelines = raw.map((timeline) => Timeline.parse(timeline));
  const policyOf = (estimator: 'means' | 'fitted') => Policy.parse({ version: 1, stall6: { estimator } });
  const assess = (policy: Policy) => () => {
    for (const timeline of timelines) evaluate(timeline, policy);
  };
  const tasks: [string, () => void][] = [
    ['`Timeline.parse`', () => raw.forEach((timeline) => Timeline.parse(timeline))],
    ['`evaluate`, means', assess(policyOf('means'))],
    ['`evaluate`, fitted', assess(policyOf('fitted'))],
  ];
  const rows = tasks.map(([name, task]) => {
    task();
    const each = workOf(task) / patients;
    return [name, each.toFixed(2), Math.round(1_000 / each).toLocaleString('en-US')];
  });
  return table([`${patients} patients of ${DAYS} days`, 'ms a patient', 'patients a second'], rows);
}
