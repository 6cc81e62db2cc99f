import type { Relief, SelfCareKind } from '@cairn/vocabulary';

/** What was used, by name. */
export const careWords: Record<SelfCareKind, string> = {
  stretch: 'Stretch',
  heat: 'Heat',
  cold: 'Cold',
  medicine: 'Medicine',
};

/** How it helped: as an answer, and as a sentence. */
export const reliefWords: Record<Relief, { answer: string; said: string }> = {
  none: { answer: 'No', said: 'Did not help.' },
  little: { answer: 'A little', said: 'Helped a little.' },
  much: { answer: 'A lot', said: 'Helped a lot.' },
};
