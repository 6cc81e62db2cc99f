import { and, eq } from 'drizzle-orm';
import { type Transaction, replays } from '@cairn/db';
import { notFound } from '../errors.ts';

/** A replay of the clinic. @throws NOT_FOUND for one that is not there, and for another clinic's */
export async function ownReplay(tx: Transaction, clinicId: string, replayId: string) {
  const [replay] = await tx
    .select()
    .from(replays)
    .where(and(eq(replays.clinicId, clinicId), eq(replays.id, replayId)));
  if (!replay) throw notFound();
  return replay;
}
