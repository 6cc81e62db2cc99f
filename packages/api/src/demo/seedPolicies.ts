import { and, eq } from 'drizzle-orm';
import { type Transaction, policies, staff } from '@cairn/db';
import { type LocalDate, type Policy, addDays, defaultPolicy } from '@cairn/vocabulary';
import { demoPolicy } from './demoPolicy.ts';

/** What a demo clinic began with: reminders a day later, and quiet hours that began an hour later. */
const first: Policy = {
  ...defaultPolicy,
  version: 1,
  gap: { ...defaultPolicy.gap, nudgeDays: 5 },
  quietHours: { ...defaultPolicy.quietHours, from: '22:00' },
};

/** Stores the two policies of a demo clinic, the second signed by its lead. */
export async function seedPolicies(tx: Transaction, clinicId: string, today: LocalDate): Promise<void> {
  const [lead] = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.clinicId, clinicId), eq(staff.role, 'lead')));
  const signedOn = (days: number) => new Date(`${addDays(today, -days)}T17:00:00Z`);
  await tx.insert(policies).values([
    { clinicId, version: 1, document: first, effectiveOn: addDays(today, -400), createdAt: signedOn(400) },
    {
      clinicId,
      version: 2,
      document: demoPolicy,
      effectiveOn: addDays(today, -130),
      createdAt: signedOn(133),
      signedBy: lead?.id ?? null,
      reason:
        'People who miss a day or two come back sooner when the reminder comes sooner, and nobody wants it at ten.',
    },
  ]);
}
