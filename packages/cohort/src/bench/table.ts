import type { Estimate } from '@cairn/rules';

/** Shares with their intervals, to three digits; figures to two. */
export const share = ({ value, low, high }: Estimate) => `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
export const figure = ({ value, low, high }: Estimate) => `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
export const inDays = (days: number) => (Number.isFinite(days) ? String(days) : 'never');

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table. */
export const table = (heads: string[], rows: string[][]) =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** What was aimed at beside what was reached. */
export const aims = (rows: [aim: string, reached: string, met: boolean][]) =>
  table(
    ['aim', 'reached', ''],
    rows.map(([aim, reached, met]) => [aim, reached, met ? 'yes' : 'no']),
  );
