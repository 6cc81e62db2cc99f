import type { Outputs } from '@cairn/api';

export type BoardData = Outputs['clinic']['board'];
