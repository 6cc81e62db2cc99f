import { type Actor, type Part, type Transaction, auditEvents, rowOf, statement } from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import type { Action } from './access.ts';

export type AuditEntry = { patientId?: string | null; entityId?: string; detail?: Record<string, unknown> };

/** What the clock does by itself. */
export type ClockAction = 'clock.sweep' | 'clock.escalate' | 'clock.propose';

const insert = statement<typeof auditEvents.$inferInsert, Promise<unknown>>((db) =>
  db.insert(auditEvents).values(rowOf(auditEvents)),
);

const eventOf = (
  at: Date,
  actor: Actor,
  action: Action | ClockAction,
  { patientId = null, entityId, detail = {} }: AuditEntry,
): typeof auditEvents.$inferInsert => ({
  clinicId: actor.clinicId,
  id: newId(),
  at,
  actorKind: actor.kind,
  userId: actor.kind === 'system' ? null : actor.userId,
  action,
  patientId,
  entityId,
  detail,
});

/** Writes who did what to whose record, in the transaction of the deed. */
export async function writeAudit(tx: Transaction, ...event: Parameters<typeof eventOf>): Promise<void> {
  await insert(tx, eventOf(...event));
}

/** The same, to be sent with other writes. */
export const auditPart = (...event: Parameters<typeof eventOf>): Part => insert.part(eventOf(...event));
