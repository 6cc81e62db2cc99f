import type { Surface } from '@cairn/vocabulary';

export const surfaceWords: Record<Surface, string> = {
  flat: 'Flat ground',
  'gentle-slopes': 'Gentle slopes',
  any: 'Any ground',
};
