import { and, eq, sql } from 'drizzle-orm';
import { careTeamMembers, careTeams, episodes, patients, users } from '@cairn/db';
import { InvitePatientInput, localDateIn, newId } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { InvalidInput, conflict } from '../errors.ts';
import { procedure, staffOf } from '../trpc.ts';
import { invite } from './invite.ts';

/** Registers a patient with an open episode and mails the invitation once that is stored. */
export const create = procedure
  .meta({ action: 'invitation.create' })
  .input(InvitePatientInput)
  .mutation(async ({ ctx: { tx, actor, scope, now, audit, afterCommit, mailer }, input }) => {
    const { clinicId } = actor;
    const { staffId, name: therapist } = staffOf(actor);
    const { careTeamId, onsetOn, goal, ...person } = input;
    const today = localDateIn(now, input.timeZone);
    if (input.birthOn >= today || input.birthOn < '1900-01-01')
      throw new InvalidInput({ birthOn: ['Check the date of birth.'] });
    if (onsetOn && (onsetOn > today || onsetOn < input.birthOn))
      throw new InvalidInput({ onsetOn: ['Check the day the pain began.'] });
    const [team] = await tx
      .select({ id: careTeams.id })
      .from(careTeams)
      .where(and(eq(careTeams.clinicId, clinicId), eq(careTeams.id, careTeamId)));
    const mine = await tx
      .select({ careTeamId: careTeamMembers.careTeamId })
      .from(careTeamMembers)
      .where(and(eq(careTeamMembers.clinicId, clinicId), eq(careTeamMembers.staffId, staffId)));
    if (!team || (scope === 'careTeam' && !mine.some((member) => member.careTeamId === team.id)))
      throw new InvalidInput({ careTeamId: ['Choose one of your care teams.'] });
    // Two who invite the same person at once: the second waits here and then finds the patient.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${clinicId} ${person.email}`}, 0))`);
    const [known] = await tx
      .select({ id: patients.id })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.email, person.email)));
    const [account] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.clinicId, clinicId), eq(users.kind, 'patient'), eq(users.email, person.email)));
    if (known ?? account) throw conflict('Your clinic already has a patient with this e-mail address.');

    const patient = { ...person, clinicId, id: newId(), userId: null, createdAt: now };
    const episode = {
      clinicId,
      id: newId(),
      patientId: patient.id,
      careTeamId: team.id,
      therapistId: staffId,
      startedOn: null,
      endedOn: null,
      onsetOn: onsetOn ?? null,
      side: null,
      goal,
      createdAt: now,
    };
    await tx.insert(patients).values(patient);
    await tx.insert(episodes).values(episode);
    await reassess(tx, episode, patient, now);
    await audit({ patientId: patient.id, entityId: episode.id });
    afterCommit(await invite(tx, patient, { staffId, name: therapist }, mailer, now));
    return { episodeId: episode.id };
  });
