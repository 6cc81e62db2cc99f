import type { Instrument } from '@cairn/vocabulary';

/** The known instruments by what they measure and by the name clinicians use. */
export const promWords: Record<Instrument, { name: string }> = {
  sbi: { name: 'Bother, SBI' },
  psfs: { name: 'Own activities, PSFS' },
  groc: { name: 'Own rating, GRoC' },
  rmdq: { name: 'Disability, RMDQ-24' },
};
