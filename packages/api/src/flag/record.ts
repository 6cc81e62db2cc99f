import { and, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { episodes, inOneStatement } from '@cairn/db';
import { registry, wilson } from '@cairn/rules';
import { RuleRecordQuery, type Urgency, addDays, localDateIn } from '@cairn/vocabulary';
import { endOfDay } from '../assessment/endOfDay.ts';
import { clinicZone } from '../clinic/clinicZone.ts';
import { procedure } from '../trpc.ts';
import { inTime, percentileHours } from './answerTimes.ts';
import { raisings } from './raisings.ts';

const MONTH_DAYS = 30.4375;
/** Therapist alerts per patient-month, and the share that leads to action: A. @source clinical.md 6 */
const limits = { perPatientMonth: 1, actedShare: 0.6 };

/**
 * What became of what each rule raised in the clinic's last `days` days, today included; every rule of the registry has
 * its row. A flag that went on in a newer one counts once with it, see `raisings`; `open` are those still open now.
 * Acted on is acted or referred, out of all closed; hours are from raised to taken on, null when none was.
 * Patient-months are days in monitoring by 30.4375; the load leaves out what waits for the next review.
 */
export const record = procedure
  .meta({ action: 'flag.record' })
  .input(RuleRecordQuery)
  .query(async ({ ctx: { tx, actor, now }, input: { days } }) => {
    const { clinicId } = actor;
    const zone = await clinicZone(tx, clinicId);
    const today = localDateIn(now, zone);
    const from = addDays(today, 1 - days);
    const r = raisings(tx, clinicId, endOfDay(addDays(from, -1), zone));
    const count = (where: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${where}))::int`;
    const [rows, [monitored]] = await inOneStatement(tx, (tx) =>
      Promise.all([
        tx
          .select({
            rule: r.rule,
            urgency: sql<Urgency>`mode() within group (order by ${r.urgency})`,
            raised: sql<number>`count(*)::int`,
            open: count(sql`${r.open}`),
            acknowledged: count(sql`${r.acknowledgedAt} is not null`),
            inTime: count(inTime(r)),
            acted: count(sql`${r.outcome} in ('acted', 'referred')`),
            watched: count(sql`${r.outcome} = 'watched'`),
            notUseful: count(sql`${r.outcome} = 'not-useful'`),
            escalated: count(sql`${r.escalated}`),
            snoozed: count(sql`${r.snoozed}`),
            alerts: count(sql`${r.urgency} <> 'next-review'`),
            quarterHours: percentileHours(r, 0.25),
            medianHours: percentileHours(r, 0.5),
            threeQuarterHours: percentileHours(r, 0.75),
            allowedHours: sql<number | null>`percentile_cont(0.5) within group (
            order by extract(epoch from ${r.dueAt} - ${r.raisedAt}) / 3600.0)::float8`,
          })
          .from(r)
          .groupBy(r.rule),
        tx
          .select({
            days: sql<number>`coalesce(sum(least(coalesce(${episodes.endedOn}, ${today}::date), ${today}::date)
            - greatest(${episodes.startedOn}, ${from}::date) + 1), 0)::int`,
          })
          .from(episodes)
          .where(
            and(
              eq(episodes.clinicId, clinicId),
              isNotNull(episodes.startedOn),
              lte(episodes.startedOn, today),
              or(isNull(episodes.endedOn), sql`${episodes.endedOn} >= ${from}`),
            ),
          ),
      ]),
    );
    const patientMonths = (monitored?.days ?? 0) / MONTH_DAYS;
    const perPatientMonth = (flags: number) => (patientMonths > 0 ? flags / patientMonths : null);
    const shareOf = (acted: number, closed: number) => (closed > 0 ? wilson(acted, closed) : null);
    return {
      from,
      today,
      patientMonths,
      limits,
      alertsPerPatientMonth: perPatientMonth(rows.reduce((sum, { alerts }) => sum + alerts, 0)),
      rules: registry.map(({ id, version, condition, needs, source, forClinician, forPatient }) => {
        const row = rows.find(({ rule }) => rule === id);
        const { alerts: _alerts, ...seen } = row ?? { ...none, rule: id };
        const closed = seen.acted + seen.watched + seen.notUseful;
        return {
          ...seen,
          closed,
          actedShare: shareOf(seen.acted, closed),
          perPatientMonth: perPatientMonth(seen.raised),
          about: { version, condition, needs, source, forClinician, forPatient },
        };
      }),
    };
  });

const none = {
  urgency: null,
  raised: 0,
  open: 0,
  acknowledged: 0,
  inTime: 0,
  acted: 0,
  watched: 0,
  notUseful: 0,
  escalated: 0,
  snoozed: 0,
  alerts: 0,
  quarterHours: null,
  medianHours: null,
  threeQuarterHours: null,
  allowedHours: null,
};
