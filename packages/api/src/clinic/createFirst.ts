import { sql } from 'drizzle-orm';
import { makeSignInLink, passwordProblem } from '@cairn/auth';
import { auditEvents, clinics } from '@cairn/db';
import { FirstClinicInput, newId } from '@cairn/vocabulary';
import { InvalidInput, notFound } from '../errors.ts';
import { doorProcedure } from '../trpc.ts';
import { hireStaff } from './hireStaff.ts';
import { openClinic } from './openClinic.ts';

/** Opens an empty installation: the first clinic and its administrator. @throws NOT_FOUND once there is a clinic */
export const createFirst = doorProcedure
  .meta({ action: 'clinic.createFirst' })
  .input(FirstClinicInput)
  .mutation(async ({ ctx: { tx, now }, input }) => {
    // Two first visitors at once: the second waits here and then finds a clinic.
    await tx.execute(sql`select pg_advisory_xact_lock(7214006402)`);
    const [existing] = await tx.select({ clinicId: clinics.clinicId }).from(clinics).limit(1);
    if (existing) throw notFound();
    const problem = passwordProblem(input.password, [input.email, input.yourName, input.clinicName]);
    if (problem) throw new InvalidInput({ password: [problem] });
    const { address, phone, timeZone, emergencyNumber } = input;
    const { clinicId, careTeamId } = await openClinic(
      tx,
      { name: input.clinicName, address, phone, timeZone },
      emergencyNumber,
      now,
    );
    const { userId } = await hireStaff(
      tx,
      clinicId,
      {
        name: input.yourName,
        credentials: '',
        email: input.email,
        role: 'administrator',
        password: input.password,
        careTeamIds: [careTeamId],
      },
      now,
    );
    await tx.insert(auditEvents).values({
      clinicId,
      id: newId(),
      at: now,
      actorKind: 'staff',
      userId,
      action: 'clinic.createFirst',
      detail: {},
    });
    return { signInToken: await makeSignInLink(tx, { clinicId, id: userId }, now) };
  });
