import { type SQL, eq, sql } from 'drizzle-orm';
import { type Actor, careTeamMembers, episodes } from '@cairn/db';
import type { Scope } from './access.ts';

/** Which rows of `episodes` an actor reaches in a scope; joined to every query about patients. */
export function withinScope(actor: Actor, scope: Scope): SQL {
  if (scope === 'clinic') return eq(episodes.clinicId, actor.clinicId);
  if (scope === 'own' && actor.kind === 'patient') return eq(episodes.patientId, actor.patientId);
  if (scope === 'careTeam' && actor.kind === 'staff')
    return sql`${episodes.careTeamId} in (select ${careTeamMembers.careTeamId} from ${careTeamMembers}
      where ${careTeamMembers.clinicId} = ${actor.clinicId} and ${careTeamMembers.staffId} = ${actor.staffId})`;
  return sql`false`;
}
