import { evaluate } from '@cairn/rules';
import { Policy, Timeline } from '@cairn/vocabulary';
import { simulate } from '../simulate.ts';

const DAYS = 180;
const WARM_UP = 40;

export interface Speed {
  name: string;
  /** Milliseconds a patient of 180 days, parsing left out: the mean, and the slowest patient's. */
  mean: number;
  slowest: number;
}

/** How long `evaluate` takes with each estimator, one patient after the other on one core. */
export function measureSpeed(patients: number): Speed[] {
  const timelines = simulate({ seed: 21, patients, days: DAYS }).map(({ timeline }) => Timeline.parse(timeline));
  return (['means', 'fitted'] as const).map((estimator) => {
    const policy = Policy.parse({ version: 1, stall6: { estimator } });
    for (const timeline of timelines.slice(0, WARM_UP)) evaluate(timeline, policy);
    let sum = 0;
    let slowest = 0;
    for (const timeline of timelines) {
      const began = performance.now();
      evaluate(timeline, policy);
      const took = performance.now() - began;
      sum += took;
      slowest = Math.max(slowest, took);
    }
    return { name: estimator, mean: sum / timelines.length, slowest };
  });
}
