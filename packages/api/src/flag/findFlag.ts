import { and, eq } from 'drizzle-orm';
import { type Actor, type Transaction, flags } from '@cairn/db';
import type { Scope } from '../access.ts';
import { notFound } from '../errors.ts';
import { findEpisode } from '../trpc.ts';

/** A flag with its episode, locked for change, or NOT_FOUND when it is not the actor's to see. */
export async function findFlag(tx: Transaction, actor: Actor, scope: Scope, flagId: string) {
  const [row] = await tx
    .select({ episodeId: flags.episodeId })
    .from(flags)
    .where(and(eq(flags.clinicId, actor.clinicId), eq(flags.id, flagId)));
  if (!row) throw notFound();
  const found = await findEpisode(tx, actor, scope, row.episodeId, true);
  const [flag] = await tx.select().from(flags).where(and(eq(flags.clinicId, actor.clinicId), eq(flags.id, flagId)));
  if (!flag) throw notFound();
  return { flag, ...found };
}
