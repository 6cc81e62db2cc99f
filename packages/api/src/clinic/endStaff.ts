import { TRPCError } from '@trpc/server';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { sessions, signInLinks, staff, users } from '@cairn/db';
import { EndStaffInput } from '@cairn/vocabulary';
import { InvalidInput, conflict, notFound } from '../errors.ts';
import { procedure, staffOf } from '../trpc.ts';

/**
 * Ends someone's access at once: their sessions and links are gone; what they wrote stays.
 * @throws CONFLICT when it has ended already
 */
export const endStaff = procedure
  .meta({ action: 'clinic.endStaff' })
  .input(EndStaffInput)
  .mutation(async ({ ctx: { tx, actor, now, audit }, input: { staffId } }) => {
    const { clinicId, userId: ownId } = actor;
    if (staffId === staffOf(actor).staffId) throw new InvalidInput({ staffId: ['You cannot end your own access.'] });
    const [member] = await tx
      .select({ userId: staff.userId })
      .from(staff)
      .where(and(eq(staff.clinicId, clinicId), eq(staff.id, staffId)));
    if (!member) throw notFound();
    const { userId } = member;
    // Both rows, in one order: of two administrators who end each other, the second finds their own access ended.
    const accounts = await tx
      .select({ id: users.id, disabledAt: users.disabledAt })
      .from(users)
      .where(and(eq(users.clinicId, clinicId), inArray(users.id, [ownId, userId])))
      .orderBy(asc(users.id))
      .for('update');
    const hasEnded = (id: string) => accounts.some((account) => account.id === id && account.disabledAt !== null);
    if (hasEnded(ownId)) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Please sign in.' });
    if (hasEnded(userId)) throw conflict('This access has ended already.');
    await tx
      .update(users)
      .set({ disabledAt: now })
      .where(and(eq(users.clinicId, clinicId), eq(users.id, userId)));
    for (const table of [sessions, signInLinks])
      await tx.delete(table).where(and(eq(table.clinicId, clinicId), eq(table.userId, userId)));
    await audit({ entityId: staffId });
    return { staffId };
  });
