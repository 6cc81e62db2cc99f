import { defaultPolicy, newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { careTeams, clinics, policies } from '../schema/index.ts';
import { withActor } from '../withActor.ts';

/** A clinic in Portland with the default policy and one care team. */
export async function aClinic(db: Database, over: Partial<typeof clinics.$inferInsert> = {}) {
  const clinicId = newId();
  const careTeamId = newId();
  await withActor(db, { kind: 'system', clinicId }, async (tx) => {
    await tx.insert(clinics).values({
      clinicId,
      name: 'Alder Street Physical Therapy',
      address: '214 SE Alder Street, Portland, OR 97214',
      phone: '(503) 555-0100',
      timeZone: 'America/Los_Angeles',
      createdAt: new Date('2026-01-05T17:00:00Z'),
      ...over,
    });
    await tx.insert(policies).values({
      clinicId,
      version: 1,
      document: defaultPolicy,
      effectiveOn: '2020-01-01',
      createdAt: new Date('2026-01-05T17:00:00Z'),
    });
    await tx.insert(careTeams).values({ clinicId, id: careTeamId, name: 'Walking team' });
  });
  return { clinicId, careTeamId };
}
