import type { ReferInput } from '@cairn/vocabulary';

/** A referral as it is signed, for no flag unless `over` names some. */
export const aReferral = (episodeId: string, over: Partial<ReferInput> = {}): ReferInput => ({
  episodeId,
  flagIds: [],
  reason: 'Leg pain stays severe',
  addresseeName: 'Dr. Ingrid Solheim',
  addresseeOrganisation: 'Cascade Spine Center',
  urgency: '7-days',
  letter: 'Please see Rosa Delgado and advise on further studies.',
  ...over,
});
