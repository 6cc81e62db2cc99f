import type { NightPain } from '@cairn/vocabulary';

/** How the night was. */
export const nightWords: Record<NightPain, string> = {
  none: 'It did not wake me',
  woke: 'It woke me, then eased',
  stayed: 'It woke me and stayed',
};
