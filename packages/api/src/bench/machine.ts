import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

/** Processes that wanted a core in the last minute; over their number, times are too long. */
export const loadWords = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** What this is measured on, and what else goes on there. */
export const machineWords = (): string =>
  `${cpus()[0]?.model ?? 'An unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB; ` +
  `Node ${process.versions.node}; load before: ${loadWords()}`;
