import { type SQL, eq, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Actor, careTeamMembers, episodes } from '@cairn/db';
import type { Scope } from './access.ts';

type Reached = { clinicId: PgColumn; patientId: PgColumn; careTeamId: PgColumn };

/** Which rows of `episodes`, or of another table that names the care team, an actor reaches in a scope. */
export function withinScope(actor: Actor, scope: Scope, table: Reached = episodes): SQL {
  if (scope === 'clinic') return eq(table.clinicId, actor.clinicId);
  if (scope === 'own' && actor.kind === 'patient') return eq(table.patientId, actor.patientId);
  if (scope === 'careTeam' && actor.kind === 'staff')
    return sql`${table.careTeamId} in (select ${careTeamMembers.careTeamId} from ${careTeamMembers}
      where ${careTeamMembers.clinicId} = ${actor.clinicId} and ${careTeamMembers.staffId} = ${actor.staffId})`;
  return sql`false`;
}
