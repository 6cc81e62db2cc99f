import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { careTeams, examinations, flags, intakes, referrals, staff, inOneStatement } from '@cairn/db';
import { evaluateOutlook, explain, verdictSentence } from '@cairn/rules';
import { Id, addDays, localDateIn } from '@cairn/vocabulary';
import { policyOf } from '../assessment/policyOf.ts';
import { readDays } from '../days/readDays.ts';
import { snoozeDays } from '../flag/snoozeDays.ts';
import { listProposals } from '../dose/listProposals.ts';
import { listPlans } from '../plan/listPlans.ts';
import { planOn } from '../plan/planOn.ts';
import { listProms } from '../prom/listProms.ts';
import { promSeries } from '../prom/promSeries.ts';
import { waitingProm } from '../prom/waitingProm.ts';
import { loadedOnes } from '../questionnaire/loadedOnes.ts';
import { writeAudit } from '../audit.ts';
import { episodeProcedure } from '../trpc.ts';
import { recentLogs } from './recentLogs.ts';
import { trend } from './trend.ts';

const RECENT_DAYS = 21;

/** All a therapist needs of one episode on one page; that it was opened is audited. */
export const read = episodeProcedure
  .meta({ action: 'chart.read' })
  .input(z.object({ episodeId: Id }))
  .query(async ({ ctx: { tx, actor, now, episode, patient } }) => {
    const today = localDateIn(now, patient.timeZone);
    const begun = episode.startedOn && episode.startedOn <= today ? episode.startedOn : null;
    const [
      days,
      policy,
      revisions,
      logs,
      flagRows,
      examinationRows,
      referralRows,
      [team],
      [intake],
      proms,
      loaded,
      dose,
      names,
    ] = await inOneStatement(tx, (tx) =>
      Promise.all([
        begun ? readDays(tx, episode, patient.timeZone, now) : null,
        policyOf(tx, episode.clinicId, today),
        listPlans(tx, episode),
        recentLogs(tx, episode, addDays(today, -RECENT_DAYS)),
        tx
          .select()
          .from(flags)
          .where(and(eq(flags.clinicId, episode.clinicId), eq(flags.episodeId, episode.id)))
          .orderBy(desc(flags.raisedAt)),
        tx
          .select({ examination: examinations, by: staff.name })
          .from(examinations)
          .innerJoin(staff, and(eq(staff.clinicId, examinations.clinicId), eq(staff.id, examinations.recordedBy)))
          .where(and(eq(examinations.clinicId, episode.clinicId), eq(examinations.episodeId, episode.id)))
          .orderBy(desc(examinations.examinedOn)),
        tx
          .select()
          .from(referrals)
          .where(and(eq(referrals.clinicId, episode.clinicId), eq(referrals.episodeId, episode.id)))
          .orderBy(desc(referrals.signedAt)),
        tx
          .select({ team: careTeams.name, therapist: staff.name })
          .from(careTeams)
          .innerJoin(staff, and(eq(staff.clinicId, careTeams.clinicId), eq(staff.id, episode.therapistId)))
          .where(and(eq(careTeams.clinicId, episode.clinicId), eq(careTeams.id, episode.careTeamId))),
        tx
          .select({ history: intakes.history, answers: intakes.answers, on: intakes.on })
          .from(intakes)
          .where(and(eq(intakes.clinicId, episode.clinicId), eq(intakes.episodeId, episode.id))),
        listProms(tx, episode),
        loadedOnes(tx, episode.clinicId),
        listProposals(tx, episode),
        tx.select({ id: staff.id, name: staff.name }).from(staff).where(eq(staff.clinicId, actor.clinicId)),
      ]),
    );
    await writeAudit(tx, now, actor, 'chart.read', { patientId: patient.id, entityId: episode.id });
    const nameOf = (id: string | null) => names.find((person) => person.id === id)?.name ?? null;
    /** How the flag of the same rule before this one ended. */
    const before = (id: string | null) => {
      const flag = flagRows.find((row) => row.id === id);
      return flag
        ? { outcome: flag.outcome, resolvedAt: flag.resolvedAt, resolvedByName: nameOf(flag.resolvedBy) }
        : null;
    };
    const outlook = days && evaluateOutlook({ days, asOf: today }, policy);
    return {
      today,
      policyVersion: policy.version,
      patient: {
        id: patient.id,
        givenName: patient.givenName,
        familyName: patient.familyName,
        birthOn: patient.birthOn,
        phone: patient.phone,
        email: patient.email,
        timeZone: patient.timeZone,
        accepted: patient.userId !== null,
      },
      episode: { ...episode, team: team?.team ?? '', therapist: team?.therapist ?? '' },
      intake: intake ?? null,
      verdict: outlook
        ? {
            verdict: outlook.verdict,
            improvement: outlook.improvement,
            sentence: verdictSentence(outlook, 'clinician'),
          }
        : null,
      trend: days && begun ? trend(days, revisions, begun, today) : null,
      proms: proms.flatMap(({ instrument, on, score }) =>
        instrument === null || score === null ? [] : [{ instrument, on, score }],
      ),
      scores: promSeries(proms, episode.startedOn),
      /** Answers that wait for a score by hand, earliest first. */
      waiting: proms.flatMap((prom) => (prom.score === null ? [waitingProm(prom)] : [])),
      /** Loaded questionnaires a score can be entered for. */
      questionnaires: loaded.map(({ id, title, version, instrument }) => ({ id, title, version, instrument })),
      flags: flagRows.map((flag) => ({
        ...flag,
        acknowledgedByName: nameOf(flag.acknowledgedBy),
        snoozedByName: nameOf(flag.snoozedBy),
        resolvedByName: nameOf(flag.resolvedBy),
        before: before(flag.reopensId),
        snoozeDays: snoozeDays(flag, policy, now, patient.timeZone),
        ...explain(flag),
      })),
      logs,
      plans: revisions,
      /** The walking dose that waits for a decision, and the last ones with what became of them. */
      dose,
      /** The bounds of a walking dose that a plan is drawn against, in minutes. */
      doseBounds: { leastMinutes: policy.dose.leastMinutes, targetMinutes: policy.dose.targetMinutes },
      currentRevision: planOn(revisions, today)?.revision ?? null,
      examinations: examinationRows.map(({ examination, by }) => ({ ...examination, by })),
      referrals: referralRows.map((referral) => ({ ...referral, signedByName: nameOf(referral.signedBy) })),
    };
  });
