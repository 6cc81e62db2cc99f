import type { Side } from '@cairn/vocabulary';

export const sideWords: Record<Side, string> = { left: 'left leg', right: 'right leg', both: 'both legs' };
