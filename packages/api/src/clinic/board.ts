import { and, asc, eq, gte, isNotNull, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { episodeSummaries, flags, patients, referrals, staff, inOneStatement } from '@cairn/db';
import { type Urgency, localDateIn } from '@cairn/vocabulary';
import { inTime, percentileHours } from '../flag/answerTimes.ts';
import { lateAfter } from '../flag/lateAfter.ts';
import { raisings } from '../flag/raisings.ts';
import { procedure } from '../trpc.ts';
import { clinicZone } from './clinicZone.ts';

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
    const r = raisings(tx, clinicId, since);
    // Only those that were taken on are looked at, so none is null.
    const hours = (share: number) => sql<number>`${percentileHours(r, share)}`;
    const flagsWhere = (condition: string) =>
      sql<number>`coalesce(sum(jsonb_array_length(jsonb_path_query_array(${s.openFlags},
        ${`$[*] ? (@.status ${condition} "snoozed")`}::jsonpath))), 0)::int`;
    const [zone, caseloads, open, responses, overdue, referralCounts] = await inOneStatement(tx, (tx) =>
      Promise.all([
        clinicZone(tx, clinicId),
        tx
          .select({
            staffId: staff.id,
            name: staff.name,
            credentials: staff.credentials,
            patients: sql<number>`count(${s.episodeId})::int`,
            flags: flagsWhere('!='),
            snoozed: flagsWhere('=='),
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
            snoozedUntil: flags.snoozedUntil,
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
            urgency: sql<Urgency>`${r.urgency}`,
            answered: sql<number>`count(*)::int`,
            inTime: sql<number>`(count(*) filter (where ${inTime(r)}))::int`,
            lowHours: hours(0.1),
            quarterHours: hours(0.25),
            medianHours: hours(0.5),
            threeQuarterHours: hours(0.75),
            highHours: hours(0.9),
          })
          .from(r)
          .where(isNotNull(r.acknowledgedAt))
          .groupBy(r.urgency),
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
      ]),
    );
    const today = localDateIn(now, zone);
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
