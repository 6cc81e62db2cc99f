import { eq } from 'drizzle-orm';
import { clinics } from '@cairn/db';
import { procedure } from '../trpc.ts';

/** Who is signed in, and where. */
export const me = procedure.meta({ action: 'account.me' }).query(async ({ ctx: { tx, actor } }) => {
  const [clinic] = await tx
    .select({ name: clinics.name, timeZone: clinics.timeZone })
    .from(clinics)
    .where(eq(clinics.clinicId, actor.clinicId));
  return {
    kind: actor.kind,
    name: actor.name,
    role: actor.kind === 'staff' ? actor.role : ('patient' as const),
    clinic: clinic ?? null,
  };
});
