import { and, eq } from 'drizzle-orm';
import { type Actor, type Transaction, flags } from '@cairn/db';
import type { Scope } from '../access.ts';
import { notFound } from '../errors.ts';
import { findEpisode } from '../trpc.ts';

/** A flag with its episode, locked for change, or NOT_FOUND when it is not the actor's to see. */
export async function findFlag(tx: Transaction, actor: Actor, scope: Scope, flagId: string) {
  const own = and(eq(flags.clinicId, actor.clinicId), eq(flags.id, flagId));
  const of = tx.select({ id: flags.episodeId }).from(flags).where(own);
  const found = await findEpisode(tx, actor, scope, of, true);
  const [flag] = await tx.select().from(flags).where(own);
  if (!flag) throw notFound();
  return { flag, ...found };
}
