import { and, eq, inArray } from 'drizzle-orm';
import { passwordProblem } from '@cairn/auth';
import { careTeams, users } from '@cairn/db';
import { AddStaffInput, newId } from '@cairn/vocabulary';
import { InvalidInput } from '../errors.ts';
import { procedure } from '../trpc.ts';
import { hireStaff } from './hireStaff.ts';

/** Adds a member of staff with a first password, on care teams of the clinic. */
export const addStaff = procedure
  .meta({ action: 'clinic.addStaff' })
  .input(AddStaffInput)
  .mutation(async ({ ctx: { tx, actor, now, audit }, input }) => {
    const problem = passwordProblem(input.password, [input.email, input.name]);
    if (problem) throw new InvalidInput({ password: [problem] });
    const [known] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.clinicId, actor.clinicId), eq(users.kind, 'staff'), eq(users.email, input.email)));
    if (known) throw new InvalidInput({ email: ['Someone at your clinic has this address already.'] });
    const teams = await tx
      .select({ id: careTeams.id })
      .from(careTeams)
      .where(
        and(
          eq(careTeams.clinicId, actor.clinicId),
          inArray(careTeams.id, input.careTeamIds.length > 0 ? input.careTeamIds : [newId()]),
        ),
      );
    if (teams.length !== new Set(input.careTeamIds).size)
      throw new InvalidInput({ careTeamIds: ['Choose care teams of your clinic.'] });
    const { staffId } = await hireStaff(tx, actor.clinicId, input, now);
    await audit({ entityId: staffId, detail: { role: input.role } });
    return { staffId };
  });
