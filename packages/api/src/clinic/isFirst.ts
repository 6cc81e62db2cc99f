import { clinics } from '@cairn/db';
import { doorProcedure } from '../trpc.ts';

/** Whether this installation still waits for its first clinic. */
export const isFirst = doorProcedure.meta({ action: 'clinic.isFirst' }).query(async ({ ctx: { tx } }) => {
  const rows = await tx.select({ clinicId: clinics.clinicId }).from(clinics).limit(1);
  return rows.length === 0;
});
