import type { Outputs } from '@cairn/api';

export type RuleRecordData = Outputs['flag']['record'];
export type RuleRow = RuleRecordData['rules'][number];
