import type { episodeSummaries } from '../schema/index.ts';

type Row = typeof episodeSummaries.$inferInsert;
type Wanted = Pick<Row, 'clinicId' | 'patientId' | 'episodeId' | 'careTeamId' | 'therapistId' | 'assessedOn'> &
  Partial<Row>;

/** The caseload row of a patient who is on track and quiet, with what is given instead; not stored. */
export const aSummary = (wanted: Wanted): Row => ({
  givenName: 'Rosa',
  familyName: 'Delgado',
  birthOn: '1968-03-09',
  phone: '(503) 555-0176',
  timeZone: 'America/Los_Angeles',
  side: 'right',
  startedOn: '2026-10-10',
  invitedAt: new Date('2026-10-10T15:00:00Z'),
  sortName: 'delgado, rosa',
  groupRank: 6,
  dueAt: 'infinity',
  verdict: 'improving',
  worstPain: -1,
  series: { endsOn: wanted.assessedOn, leg: [], back: [], minutes: [], quota: [] },
  walkedMinutes: 0,
  quotaMinutes: null,
  openFlags: [],
  lastLogAt: '-infinity',
  ...wanted,
});
