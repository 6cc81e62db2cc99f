import type { Furthest } from '@cairn/vocabulary';

/** How each point is named to people, nearest first. */
export const furthestWord: Record<Furthest | 'none', string> = {
  none: 'Nowhere, no pain',
  back: 'Back only',
  buttock: 'Buttock',
  thigh: 'Thigh',
  knee: 'Knee',
  calf: 'Calf',
  ankle: 'Ankle',
  foot: 'Foot or toes',
};
