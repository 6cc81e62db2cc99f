import { and, asc, eq, isNull } from 'drizzle-orm';
import {
  type Transaction,
  type PatientActor,
  clinics,
  consents,
  episodes,
  intakes,
  patients,
  staff,
  inOneStatement,
} from '@cairn/db';
import { addDays, daysBetween, isoWeekday, localDateIn } from '@cairn/vocabulary';
import { policyOf } from '../assessment/policyOf.ts';
import { recentLogs } from '../chart/recentLogs.ts';
import { sightingsSince } from '../chart/sightingsSince.ts';
import { listPlans } from '../plan/listPlans.ts';
import { planOn } from '../plan/planOn.ts';
import { dueProms } from '../prom/dueProms.ts';
import { listProms } from '../prom/listProms.ts';
import { promLogs } from '../prom/promLogs.ts';
import { loadedOnes } from '../questionnaire/loadedOnes.ts';
import { procedure } from '../trpc.ts';
import { testWalks } from './testWalks.ts';

const own = (tx: Transaction, { clinicId, patientId }: PatientActor) =>
  tx
    .select({ episode: episodes, patient: patients, clinic: clinics, therapist: staff.name })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .innerJoin(clinics, eq(clinics.clinicId, episodes.clinicId))
    .innerJoin(staff, and(eq(staff.clinicId, episodes.clinicId), eq(staff.id, episodes.therapistId)))
    .where(and(eq(episodes.clinicId, clinicId), eq(episodes.patientId, patientId), isNull(episodes.endedOn)))
    .orderBy(asc(episodes.createdAt))
    .limit(1);

/** The patient's day: what to do, what is logged, who saw it, and how to reach help. Null without an open episode. */
export const read = procedure.meta({ action: 'today.read' }).query(async ({ ctx: { tx, actor, now } }) => {
  if (actor.kind !== 'patient') return null;
  const [row] = await own(tx, actor);
  if (!row) return null;
  const { episode, patient, clinic, therapist } = row;
  const today = localDateIn(now, patient.timeZone);
  const monday = addDays(today, 1 - isoWeekday(today));
  const yesterday = addDays(today, -1);
  const [logs, revisions, policy, [intake], [consent], proms, loaded, sights] = await inOneStatement(tx, (tx) =>
    Promise.all([
      recentLogs(tx, episode, monday < yesterday ? monday : yesterday),
      listPlans(tx, episode),
      policyOf(tx, episode.clinicId, today),
      tx
        .select({ history: intakes.history })
        .from(intakes)
        .where(and(eq(intakes.clinicId, episode.clinicId), eq(intakes.episodeId, episode.id))),
      tx
        .select({ id: consents.id })
        .from(consents)
        .where(and(eq(consents.clinicId, episode.clinicId), eq(consents.patientId, patient.id)))
        .limit(1),
      listProms(tx, episode),
      loadedOnes(tx, episode.clinicId),
      sightingsSince(tx, episode, today),
    ]),
  );
  const plan = planOn(revisions, today);
  const loggedOn = new Set(logs.map(({ on }) => on));
  const lastSeen = logs.map(({ seen }) => seen).find((seen) => seen !== null) ?? null;
  return {
    today,
    zone: patient.timeZone,
    day: episode.startedOn ? daysBetween(episode.startedOn, today) + 1 : null,
    givenName: patient.givenName,
    therapist,
    consented: consent !== undefined,
    episode: { id: episode.id, startedOn: episode.startedOn, side: episode.side },
    history: intake?.history ?? null,
    clinic: {
      name: clinic.name,
      phone: clinic.phone,
      emergencyNumber: policy.emergencyNumber,
      emergencyDepartment: clinic.emergencyDepartment,
    },
    week: Array.from({ length: 7 }, (_, index) => {
      const on = addDays(monday, index);
      return { on, logged: loggedOn.has(on), isToday: on === today };
    }),
    plan: plan && { ...plan, walkToday: plan.weekdays.includes(isoWeekday(today)) },
    /** Changed within the last week: shown once as news. */
    planIsNew: plan !== null && plan.revision > 1 && daysBetween(plan.effectiveOn, today) < 7,
    /** What a test walk is and on which days one was done, while nobody has written a plan; null from then on. */
    testWalks: revisions.length === 0 && episode.startedOn ? await testWalks(tx, episode, policy) : null,
    /** Yesterday's walks still waiting for the morning after. */
    morningAfter: logs.filter((log) => log.kind === 'walk' && log.on === yesterday && log.painNextMorning === null),
    logs: [...logs.filter(({ on }) => on === today), ...promLogs(proms, today, sights)],
    /** Questionnaires to answer, with their questions. */
    due: dueProms(episode.startedOn, today, loaded, proms),
    lastSeen,
  };
});
