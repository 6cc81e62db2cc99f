import type { Instrument } from '@cairn/vocabulary';

/** Whose words an instrument is asked in, and where its numbers were found. */
export const promFacts: Record<Instrument, { licence: string; source: string }> = {
  sbi: {
    licence: 'Cairn’s own wording of the four symptoms; ships with Cairn.',
    source: 'Grøvle 2008; success at 6.5 or less: Haugen 2011',
  },
  psfs: {
    licence: 'Cairn’s own wording; patients name the activities.',
    source: 'Stratford 1995; Beresford & Norwood 2022',
  },
  groc: { licence: 'Cairn’s own wording of the one question.', source: 'Bobos 2020' },
  rmdq: {
    licence: 'Its 24 sentences are not Cairn’s to ship: load a file you may use, or enter scores by hand.',
    source: 'Roland & Morris 1983; Ostelo 2008; Kamper 2010',
  },
};
