import { type StaffActor, replays, withActor } from '@cairn/db';
import type { PolicyDraft } from '@cairn/vocabulary';
import { eq } from 'drizzle-orm';
import { runReplay } from '../policy/runReplay.ts';
import { NOW, type Suite } from './aSuite.ts';

/** Asks for a replay as the lead and runs it as the worker does. @returns its row */
export async function aReplay(suite: Suite, lead: StaffActor, draft: PolicyDraft, now = NOW) {
  const { replayId } = await suite.as(lead, now).policy.replay({ draft });
  await runReplay(suite.db, { clinicId: lead.clinicId, replayId }, now);
  const [row] = await withActor(suite.db, lead, (tx) => tx.select().from(replays).where(eq(replays.id, replayId)));
  if (!row) throw new Error('The replay is gone.');
  return row;
}
