import type { Outputs } from '@cairn/api';

export type ChartData = Outputs['chart']['read'];
export type ChartFlag = ChartData['flags'][number];
export type ChartLog = ChartData['logs'][number];
export type ChartPlan = ChartData['plans'][number];
export type ChartExamination = ChartData['examinations'][number];
export type OpenProposal = NonNullable<ChartData['dose']['open']>;
/** A proposal of a dose to sign. */
export type SignableProposal = OpenProposal & { to: NonNullable<OpenProposal['to']> };
export type ChartSeries = ChartData['scores'][number];
export type ChartWaiting = ChartData['waiting'][number];
