import type { episodeSummaries, episodes, patients } from '@cairn/db';
import {
  type EpisodeDays,
  type LocalDate,
  type OpenFlag,
  addDays,
  daysBetween,
  groupRank,
  urgencyRank,
} from '@cairn/vocabulary';
import { type Outlook, explain } from '@cairn/rules';
import type { KnownFlag } from '../flag/flagsOf.ts';
import { type Revision, quotaOn, quotaOver } from '../plan/planOn.ts';
import { dailySeries } from './dailySeries.ts';
import { groupOf } from './groupOf.ts';
import type { LastLog } from './lastLogOf.ts';

const DAYS = 14;
const WEEK = 7;

export type SummaryRow = typeof episodeSummaries.$inferInsert;

export type SummarySources = {
  episode: typeof episodes.$inferSelect;
  patient: typeof patients.$inferSelect;
  /** Null while the patient has not begun. */
  state: { outlook: Outlook; days: EpisodeDays } | null;
  today: LocalDate;
  /** All of the episode, closed ones too. */
  flags: readonly KnownFlag[];
  plans: readonly Revision[];
  lastLog: LastLog | null;
  seenAt: Date | null;
  quietFromDays: number;
};

const openFlag = (flag: KnownFlag): OpenFlag => ({
  id: flag.id,
  rule: flag.rule,
  urgency: flag.urgency,
  status: flag.status,
  raisedAt: flag.raisedAt.toISOString(),
  dueAt: flag.dueAt?.toISOString() ?? null,
  snoozedUntil: flag.status === 'snoozed' ? (flag.snoozedUntil?.toISOString() ?? null) : null,
  ...explain(flag),
});

const isSnoozed = ({ status }: OpenFlag) => status === 'snoozed';

/** What is put off comes after what waits. */
const mostUrgentFirst = (a: OpenFlag, b: OpenFlag) =>
  Number(isSnoozed(a)) - Number(isSnoozed(b)) ||
  urgencyRank(a.urgency) - urgencyRank(b.urgency) ||
  (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') ||
  a.rule.localeCompare(b.rule) ||
  a.id.localeCompare(b.id);

const last = (values: (number | null)[]) => values.findLast((value) => value !== null) ?? null;

/** The caseload row of one episode, from everything it rests on: same sources, same row. */
export function summarise(sources: SummarySources): SummaryRow {
  const { episode, patient, state, today, plans, lastLog } = sources;
  const openFlags = sources.flags
    .filter(({ status }) => status !== 'resolved')
    .map(openFlag)
    .sort(mostUrgentFirst);
  const waiting = openFlags.filter((flag) => !isSnoozed(flag));
  const from = addDays(today, 1 - DAYS);
  const days = state ? dailySeries(state.days, from, today) : [];
  const series = {
    endsOn: today,
    leg: days.map(({ leg }) => leg),
    back: days.map(({ back }) => back),
    minutes: days.map(({ minutes }) => minutes),
    quota: days.map(({ on }) => quotaOn(plans, on)),
  };
  const latestLeg = last(series.leg);
  const latestBack = last(series.back);
  const verdict = state?.outlook.verdict ?? 'not-enough-data';
  const dues = waiting.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt !== null);
  return {
    clinicId: episode.clinicId,
    episodeId: episode.id,
    patientId: episode.patientId,
    careTeamId: episode.careTeamId,
    therapistId: episode.therapistId,
    givenName: patient.givenName,
    familyName: patient.familyName,
    birthOn: patient.birthOn,
    phone: patient.phone,
    timeZone: patient.timeZone,
    side: episode.side,
    startedOn: episode.startedOn,
    invitedAt: episode.createdAt,
    sortName: `${patient.familyName}, ${patient.givenName}`.toLowerCase(),
    groupRank: groupRank(
      groupOf({
        verdict,
        openFlags: waiting,
        silentDays: lastLog && daysBetween(lastLog.on, today),
        quietFromDays: sources.quietFromDays,
      }),
    ),
    dueAt: dues.sort()[0] ?? 'infinity',
    assessedOn: today,
    verdict,
    improvement: state?.outlook.improvement ?? null,
    latestLeg,
    latestBack,
    worstPain: Math.max(latestLeg ?? -1, latestBack ?? -1),
    series,
    walkedMinutes: series.minutes.slice(-WEEK).reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0),
    quotaMinutes: quotaOver(plans, today, WEEK),
    openFlags,
    lastLogOn: lastLog?.on ?? null,
    lastLogAt: lastLog?.receivedAt.toISOString() ?? '-infinity',
    seenAt: sources.seenAt,
  };
}
