export const periods = [30, 90, 365] as const;
export type Period = (typeof periods)[number];

/** The period an address names, else 90 days. */
export const readPeriod = (days: unknown): Period => periods.find((period) => String(period) === days) ?? 90;
