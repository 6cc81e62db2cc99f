import type { Outputs } from '@cairn/api';

export type LoadedRow = Outputs['questionnaire']['list'][number];
export type Preview = Extract<Outputs['questionnaire']['preview'], { ok: true }>;
export type Problem = Extract<Outputs['questionnaire']['preview'], { ok: false }>['problems'][number];
