import { dateFormat } from '@cairn/vocabulary';

/** The time of day in a zone on a 24-hour clock, "09:14". */
export const clockTime = (at: Date, zone: string): string =>
  dateFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
