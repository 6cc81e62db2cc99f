import { dateFormat } from '@cairn/vocabulary';

/** "07:52" in a time zone. */
export const clockTime = (at: Date, zone: string): string =>
  dateFormat('en-US', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
