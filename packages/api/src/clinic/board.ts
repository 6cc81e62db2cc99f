import { and, asc, eq, gte, isNotNull, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { clinics, episodeSummaries, flags, patients, referrals, staff } from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import { lateAfter } from '../flag/lateAfter.ts';
import { procedure } from '../trpc.ts';

const DAY_MS = 86_400_000;
const MOST_OPEN = 500;

/** The clinic at a glance: who carries how many, which flags wait how long, referrals that stick, and how fast we act. */
export const board = procedure
  .meta({ action: 'clinic.board' })
  .input(z.strictObject({ days: z.union([z.literal(30), z.literal(90)]).default(30) }))
  .query(async ({ ctx: { tx, actor, now }, input }) => {
    const { clinicId } = actor;
    const since = new Date(now.getTime() - input.days * DAY_MS);
    const s = episodeSummaries;
    const [[clinic], caseloads, open, responses, overdue, referralCounts] = await Promise.all([
      tx.select({ timeZone: clinics.timeZone }).from(clinics).where(eq(clinics.clinicId, clinicId)),
      tx
        .select({
          staffId: staff.id,
          name: staff.name,
          credentials: staff.credentials,
          patients: sql<number>`count(${s.episodeId})::int`,
          flags: sql<number>`coalesce(sum(jsonb_array_length(${s.openFlags})), 0)::int`,
          pastDue: sql<number>`count(*) filter (where ${s.dueAt} < ${now.toISOString()}::timestamptz
            - case when ${s.groupRank} = 1 then interval '1 hour' else interval '0' end)::int`,
          unseen: sql<number>`count(*) filter (where ${s.lastLogAt} > coalesce(${s.seenAt}, '-infinity'))::int`,
        })
        .from(staff)
        .leftJoin(s, and(eq(s.clinicId, staff.clinicId), eq(s.therapistId, staff.id)))
        .where(and(eq(staff.clinicId, clinicId), ne(staff.role, 'administrator')))
        .groupBy(staff.id, staff.name, staff.credentials)
        .orderBy(asc(staff.name)),
      tx
        .select({
          id: flags.id,
          episodeId: flags.episodeId,
          rule: flags.rule,
          urgency: flags.urgency,
          raisedAt: flags.raisedAt,
          dueAt: flags.dueAt,
          status: flags.status,
          givenName: patients.givenName,
          familyName: patients.familyName,
        })
        .from(flags)
        .innerJoin(patients, and(eq(patients.clinicId, flags.clinicId), eq(patients.id, flags.patientId)))
        .where(and(eq(flags.clinicId, clinicId), ne(flags.status, 'resolved')))
        .orderBy(asc(flags.raisedAt))
        .limit(MOST_OPEN),
      tx
        .select({
          urgency: flags.urgency,
          answered: sql<number>`count(*)::int`,
          inTime: sql<number>`count(*) filter (where ${flags.dueAt} is null or ${flags.acknowledgedAt} <= ${flags.dueAt}
            or (${flags.urgency} = 'now' and ${flags.acknowledgedAt} <= ${flags.raisedAt} + interval '1 hour'))::int`,
          lowHours: hours(0.1),
          quarterHours: hours(0.25),
          medianHours: hours(0.5),
          threeQuarterHours: hours(0.75),
          highHours: hours(0.9),
        })
        .from(flags)
        .where(and(eq(flags.clinicId, clinicId), gte(flags.raisedAt, since), isNotNull(flags.acknowledgedAt)))
        .groupBy(flags.urgency),
      tx
        .select({
          id: referrals.id,
          episodeId: referrals.episodeId,
          addresseeName: referrals.addresseeName,
          status: referrals.status,
          dueOn: referrals.dueOn,
          signedAt: referrals.signedAt,
          givenName: patients.givenName,
          familyName: patients.familyName,
        })
        .from(referrals)
        .innerJoin(patients, and(eq(patients.clinicId, referrals.clinicId), eq(patients.id, referrals.patientId)))
        .where(and(eq(referrals.clinicId, clinicId), ne(referrals.status, 'closed')))
        .orderBy(asc(referrals.dueOn))
        .limit(MOST_OPEN),
      tx
        .select({ status: referrals.status, count: sql<number>`count(*)::int` })
        .from(referrals)
        .where(
          and(
            eq(referrals.clinicId, clinicId),
            sql`(${referrals.status} <> 'closed' or ${gte(referrals.changedAt, since)})`,
          ),
        )
        .groupBy(referrals.status),
    ]);
    const today = localDateIn(now, clinic?.timeZone ?? 'UTC');
    return {
      today,
      now,
      caseloads,
      openFlags: open.map((flag) => ({
        ...flag,
        late: flag.dueAt !== null && lateAfter(flag.urgency, flag.dueAt) < now,
      })),
      responses,
      referralCounts,
      openReferrals: overdue.map((referral) => ({ ...referral, overdue: referral.dueOn < today })),
    };
  });

/** A percentile of the hours from raised to first action. */
function hours(share: number) {
  return sql<number>`percentile_cont(${sql.raw(String(share))}) within group (
    order by extract(epoch from ${flags.acknowledgedAt} - ${flags.raisedAt}) / 3600.0)::float8`;
}
