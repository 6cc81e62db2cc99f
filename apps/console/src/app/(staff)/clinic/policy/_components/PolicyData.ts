import type { Outputs } from '@cairn/api';

export type PolicyData = Outputs['policy']['read'];
export type PolicyReplay = NonNullable<PolicyData['replay']>;
export type ReplayChangeRow = Outputs['policy']['replayChanges']['rows'][number];
