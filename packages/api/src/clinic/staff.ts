import { and, asc, eq } from 'drizzle-orm';
import { careTeamMembers, careTeams, staff as people, users, inOneStatement } from '@cairn/db';
import { procedure } from '../trpc.ts';

/** Who works here and in which care teams; `mine` marks the actor's own teams, `ended` those who can sign in no more. */
export const staff = procedure.meta({ action: 'clinic.staff' }).query(async ({ ctx: { tx, actor } }) => {
  const [members, teams, memberships] = await inOneStatement(tx, (tx) =>
    Promise.all([
      tx
        .select({
          id: people.id,
          name: people.name,
          credentials: people.credentials,
          role: people.role,
          email: users.email,
          disabledAt: users.disabledAt,
        })
        .from(people)
        .innerJoin(users, and(eq(users.clinicId, people.clinicId), eq(users.id, people.userId)))
        .where(eq(people.clinicId, actor.clinicId))
        .orderBy(asc(people.name)),
      tx
        .select({ id: careTeams.id, name: careTeams.name })
        .from(careTeams)
        .where(eq(careTeams.clinicId, actor.clinicId))
        .orderBy(asc(careTeams.name)),
      tx
        .select({ careTeamId: careTeamMembers.careTeamId, staffId: careTeamMembers.staffId })
        .from(careTeamMembers)
        .where(eq(careTeamMembers.clinicId, actor.clinicId)),
    ]),
  );
  const isOn = (careTeamId: string, staffId: string) =>
    memberships.some((member) => member.careTeamId === careTeamId && member.staffId === staffId);
  return {
    members: members.map(({ disabledAt, ...member }) => ({
      ...member,
      ended: disabledAt !== null,
      teams: teams.filter(({ id }) => isOn(id, member.id)).map(({ name }) => name),
    })),
    teams: teams.map((team) => ({ ...team, mine: actor.kind === 'staff' && isOn(team.id, actor.staffId) })),
  };
});
