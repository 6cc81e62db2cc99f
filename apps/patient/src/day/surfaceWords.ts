import type { Surface } from '@cairn/vocabulary';

/** A surface by its short name and as the plan says it. */
export const surfaceWords: Record<Surface, { name: string; plan: string }> = {
  flat: { name: 'Flat', plan: 'On the flat' },
  'gentle-slopes': { name: 'Gentle slopes', plan: 'Gentle slopes are fine' },
  any: { name: 'Any ground', plan: 'On any ground' },
};
