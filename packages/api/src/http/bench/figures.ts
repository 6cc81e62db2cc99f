import { median } from '../../bench/rounds.ts';
import type { LoadDone } from './Load.ts';

/** The median of some rounds, with the lowest and the highest. */
export const ranged = (values: number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

/** Which value of sorted milliseconds a share of them does not exceed. */
export const percentile = (took: number[], share: number): number =>
  took.toSorted((a, b) => a - b)[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;

export type Round = { rate: number; p50: number; p95: number; server: number; postgres: number };

/** @param server, postgres milliseconds that they computed meanwhile */
export const roundOf = (done: LoadDone, server: number, postgres: number): Round => ({
  rate: done.took.length / done.seconds,
  p50: percentile(done.took, 0.5),
  p95: percentile(done.took, 0.95),
  server: server / done.took.length,
  postgres: postgres / done.took.length,
});

export const heading =
  '| | a second | p50, ms | p95, ms | CPU of the server a log, ms | of Postgres, ms |\n| --- | --- | --- | --- | --- | --- |';
export const row = (name: string, rounds: Round[]): string =>
  `| ${name} | ${ranged(
    rounds.map(({ rate }) => rate),
    0,
  )} | ${ranged(
    rounds.map(({ p50 }) => p50),
    1,
  )} | ${ranged(
    rounds.map(({ p95 }) => p95),
    1,
  )} | ${ranged(
    rounds.map(({ server }) => server),
    2,
  )} | ${ranged(
    rounds.map(({ postgres }) => postgres),
    2,
  )} |`;

/** A line that says what was aimed at and what was reached. */
export const aim = (what: string, reached: number, most: number, digits: number, atLeast = false): string =>
  `${what}: aim ${atLeast ? 'at least' : 'at most'} ${most}, reached ${reached.toFixed(digits)}, ${(atLeast ? reached >= most : reached <= most) ? 'yes' : 'no'}`;
