import type { z } from 'zod';
import type { Policy } from './policy.ts';

/** Settings that a clinic may take over at once, with what they are for. */
export interface PolicyPreset {
  title: string;
  /** What it gives and what it costs. */
  words: string;
  /** What differs from the default policy. */
  settings: Omit<z.input<typeof Policy>, 'version'>;
}

/**
 * For a clinic with little time: under one therapist alert in a patient-month. What an answer about safety calls for and
 * how STALL-6 judges are as in the default policy; the measured load is in docs/bench.md.
 * @source clinical.md 6 (the load to stay under), A
 */
export const sparingPolicy: PolicyPreset = {
  title: 'Fewer calls',
  words:
    'Less than half of the alerts. A rule whose condition goes on speaks up once, and pain must be high, up, or further ' +
    'down the leg for longer before it counts. Red flags and the six-week check stay as they are. What gets worse is seen later.',
  settings: {
    unchangedDays: 182,
    sev: { days: 6, windowDays: 7 },
    worse: { rise: 2.5 },
    peripheral: { days: 6, earlierDays: 14, earlierLogs: 7 },
    not4: { under: 0.05 },
    gap: { callDays: 10 },
  },
};
