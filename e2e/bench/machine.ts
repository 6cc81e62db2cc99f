import { cpus, loadavg, totalmem } from 'node:os';

/** What this is measured on. */
export const machineWords = (): string =>
  `${cpus()[0]?.model ?? 'an unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; load before: ${loadWords()}`;

/** Processes that wanted a core in the last minute; over their number, times are too long. */
export const loadWords = (): string => (loadavg()[0] ?? 0).toFixed(1);
