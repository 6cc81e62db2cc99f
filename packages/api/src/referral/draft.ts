import { and, desc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { clinics, examinations, flags, staff, inOneStatement } from '@cairn/db';
import { evaluateOutlook, explain, verdictSentence } from '@cairn/rules';
import { Id, type ReferralUrgency, addDays, localDateIn, redFlagQuestions, urgencyRank } from '@cairn/vocabulary';
import { writeAudit } from '../audit.ts';
import { policyOf } from '../assessment/policyOf.ts';
import { readDays } from '../days/readDays.ts';
import { recentLogs } from '../chart/recentLogs.ts';
import { examinationText } from '../examination/examinationText.ts';
import { listPlans } from '../plan/listPlans.ts';
import { planOn } from '../plan/planOn.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';
import { letter } from './letter.ts';

const LOOK_BACK_DAYS = 365;

const wordsFor = (question: string, answer: string) => {
  const asked = redFlagQuestions.find(({ id }) => id === question);
  const label = asked?.answers.find(({ id }) => id === answer)?.label;
  return asked && label ? `“${asked.question}” ${label}` : `${question}: ${answer}`;
};

/** A referral prefilled from the chart: open flags as reasons, how soon they ask for it, and the letter's text. */
export const draft = episodeProcedure
  .meta({ action: 'referral.draft' })
  .input(z.strictObject({ episodeId: Id }))
  .query(async ({ ctx: { tx, actor, now, episode, patient } }) => {
    const today = localDateIn(now, patient.timeZone);
    await writeAudit(tx, now, actor, 'referral.draft', { patientId: patient.id, entityId: episode.id });
    const begun = episode.startedOn && episode.startedOn <= today;
    const [open, plans, [examination], [clinic], [signer], logs, days, policy] = await inOneStatement(tx, (tx) =>
      Promise.all([
        tx
          .select()
          .from(flags)
          .where(
            and(eq(flags.clinicId, episode.clinicId), eq(flags.episodeId, episode.id), ne(flags.status, 'resolved')),
          ),
        listPlans(tx, episode),
        tx
          .select()
          .from(examinations)
          .where(and(eq(examinations.clinicId, episode.clinicId), eq(examinations.episodeId, episode.id)))
          .orderBy(desc(examinations.examinedOn))
          .limit(1),
        tx.select().from(clinics).where(eq(clinics.clinicId, episode.clinicId)),
        tx
          .select({ name: staff.name, credentials: staff.credentials })
          .from(staff)
          .where(and(eq(staff.clinicId, actor.clinicId), eq(staff.id, staffOf(actor).staffId))),
        recentLogs(tx, episode, addDays(today, -LOOK_BACK_DAYS)),
        begun ? readDays(tx, episode, patient.timeZone, now) : null,
        policyOf(tx, episode.clinicId, today),
      ]),
    );
    const reasons = open
      .sort((a, b) => urgencyRank(a.urgency) - urgencyRank(b.urgency))
      .map((flag) => ({
        flagId: flag.id,
        rule: flag.rule,
        urgency: flag.urgency,
        ...explain(flag),
      }));
    const soonest = reasons[0]?.urgency;
    const urgency: ReferralUrgency =
      soonest && urgencyRank(soonest) <= urgencyRank('2-working-days') ? '2-days' : soonest ? '7-days' : '6-weeks';
    const plan = planOn(plans, today);
    const checks = logs.filter((log) => log.kind === 'safety');
    const signedBy = [signer?.name, signer?.credentials].filter(Boolean).join(', ');
    const outlook = days && evaluateOutlook({ days, asOf: today }, policy);
    return {
      reasons,
      urgency,
      signedBy,
      today,
      clinic: { name: clinic?.name ?? '', address: clinic?.address ?? '', phone: clinic?.phone ?? '' },
      patient: { givenName: patient.givenName, familyName: patient.familyName, birthOn: patient.birthOn },
      letter: letter({
        clinicName: clinic?.name ?? '',
        patientName: `${patient.givenName} ${patient.familyName}`,
        birthOn: patient.birthOn,
        side: episode.side,
        startedOn: episode.startedOn,
        onsetOn: episode.onsetOn,
        today,
        findings: reasons,
        verdict: outlook?.improvement ? `${verdictSentence(outlook, 'clinician')}.` : null,
        plan: plan && { ...plan, daysPerWeek: plan.weekdays.length },
        examination: examination ? { on: examination.examinedOn, text: examinationText(examination) } : null,
        safetyChecks: {
          count: checks.length,
          answers: open.flatMap(({ evidence }) =>
            evidence.kind === 'answers'
              ? evidence.answers.map(({ question, answer }) => wordsFor(question, answer))
              : [],
          ),
        },
        signedBy,
      }),
    };
  });
