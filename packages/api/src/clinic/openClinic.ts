import { type Transaction, careTeams, clinics, policies } from '@cairn/db';
import { defaultPolicy, localDateIn, newId } from '@cairn/vocabulary';

type NewClinic = Omit<typeof clinics.$inferInsert, 'clinicId' | 'createdAt'>;

/** Stores a clinic with the default policy and a first care team. */
export async function openClinic(tx: Transaction, clinic: NewClinic, emergencyNumber: string, now: Date) {
  const clinicId = newId();
  const careTeamId = newId();
  await tx.insert(clinics).values({ ...clinic, clinicId, createdAt: now });
  await tx.insert(policies).values({
    clinicId,
    version: defaultPolicy.version,
    document: { ...defaultPolicy, emergencyNumber },
    effectiveOn: localDateIn(new Date(now.getTime() - 86_400_000), clinic.timeZone),
    createdAt: now,
  });
  await tx.insert(careTeams).values({ clinicId, id: careTeamId, name: 'Walking team' });
  return { clinicId, careTeamId };
}
