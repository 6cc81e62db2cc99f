import type { ChartData, SignableProposal } from './ChartData.ts';

/** The open proposal when it asks for a plan to be signed; a hold asks for nothing. */
export function signable({ dose: { open } }: Pick<ChartData, 'dose'>): SignableProposal | null {
  return open?.to && open.kind !== 'hold' ? { ...open, to: open.to } : null;
}
