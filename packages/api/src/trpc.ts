import { TRPCError, getTRPCErrorFromUnknown, initTRPC } from '@trpc/server';
import { type SQLWrapper, and, eq } from 'drizzle-orm';
import { z } from 'zod';
import {
  type Actor,
  type Database,
  type Transaction,
  type Slots,
  atFrontDoor,
  episodes,
  oneFor,
  patients,
  statement,
  users,
  withActor,
} from '@cairn/db';
import { Id } from '@cairn/vocabulary';
import { wire } from '@cairn/vocabulary/wire';
import { type Action, type Role, type Scope, scopeOf } from './access.ts';
import { type AuditEntry, auditPart, writeAudit } from './audit.ts';
import { fieldErrorsOf, mapError, notFound } from './errors.ts';
import type { Mailer } from './mail/mailer.ts';
import { withinScope } from './withinScope.ts';

/** What a request brings: the signed-in actor or null, the pool, the clock, and the post. */
export type Context = {
  db: Database;
  actor: Exclude<Actor, { kind: 'system' }> | null;
  now: () => Date;
  mailer: Mailer;
};

/** Of what no client of ours sends. */
export const unreadable = (cause: unknown) =>
  new TRPCError({ code: 'BAD_REQUEST', message: 'This request cannot be read.', cause });

/** @throws BAD_REQUEST what is not as `wire` writes it */
function readInput(text: string): unknown {
  try {
    return wire.deserialize(text);
  } catch (cause) {
    throw unreadable(cause);
  }
}

const t = initTRPC
  .meta<{ action: Action }>()
  .context<Context>()
  .create({
    transformer: { input: { ...wire, deserialize: readInput }, output: wire },
    // A stream that is silent for longer is dead, also when nobody closed it: the browser opens another.
    sse: { ping: { enabled: true, intervalMs: 10_000 }, client: { reconnectAfterInactivityMs: 25_000 } },
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, fieldErrors: fieldErrorsOf(error) },
    }),
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

const roleOf = (actor: Context['actor']): Role =>
  actor === null ? 'anyone' : actor.kind === 'patient' ? 'patient' : actor.role;

const mapped = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw mapError(result.error);
  return result;
});

/** Collects what must wait for the commit: mail goes out only for what was stored. */
const afterCommit = () => {
  const waiting: (() => Promise<void>)[] = [];
  return {
    add: (work: () => Promise<void>) => void waiting.push(work),
    run: async () => {
      for (const work of waiting)
        await work().catch((cause: unknown) => {
          throw new TRPCError({
            code: 'BAD_GATEWAY',
            message: 'This is saved, but the mail could not be sent. Please send it again in a minute.',
            cause,
          });
        });
    },
  };
};

const permitted = (action: Action | undefined, actor: Context['actor']): { action: Action; scope: Scope } => {
  if (!action) throw new TRPCError({ code: 'FORBIDDEN', message: 'This action is not in the access table.' });
  const scope = scopeOf(roleOf(actor), action);
  if (scope) return { action, scope };
  if (!actor) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Please sign in.' });
  throw new TRPCError({ code: 'FORBIDDEN', message: 'Your role does not allow this.' });
};

/** For those not signed in: the transaction stands at the front door. */
export const doorProcedure = t.procedure.use(mapped).use(async ({ ctx, meta, next }) => {
  permitted(meta?.action, null);
  const later = afterCommit();
  const result = await atFrontDoor(ctx.db, async (tx) => {
    const inner = await next({ ctx: { tx, now: ctx.now(), afterCommit: later.add } });
    if (!inner.ok) throw inner.error;
    return inner;
  });
  await later.run();
  return result;
});

/**
 * For those signed in: checks the access table, opens the transaction as the actor, and takes a mutation back that
 * wrote no audit event. `ctx.audit(null)` says that there was nothing to do; `ctx.auditPart` gives the event to whoever sends
 * it with other writes.
 */
export const procedure = t.procedure.use(mapped).use(async ({ ctx, meta, type, next }) => {
  const { action, scope } = permitted(meta?.action, ctx.actor);
  const { actor } = ctx;
  if (!actor) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Please sign in.' });
  const later = afterCommit();
  const result = await withActor(ctx.db, actor, async (tx, withCommit) => {
    const now = ctx.now();
    let audited = false;
    const audit = async (entry: AuditEntry | null) => {
      audited = true;
      if (entry) await writeAudit(tx, now, actor, action, entry);
    };
    const eventPart = (entry: AuditEntry) => {
      audited = true;
      return auditPart(now, actor, action, entry);
    };
    const inner = await next({
      ctx: { tx, actor, scope, now, audit, auditPart: eventPart, withCommit, afterCommit: later.add },
    });
    if (!inner.ok) throw inner.error;
    if (type === 'mutation' && !audited) throw new Error(`${action} wrote no audit event`);
    return inner;
  });
  await later.run();
  return result;
});

/** @throws UNAUTHORIZED when the actor's access was ended since they signed in */
async function stillHasAccess(tx: Transaction, actor: NonNullable<Context['actor']>): Promise<void> {
  const [account] = await tx
    .select({ disabledAt: users.disabledAt })
    .from(users)
    .where(and(eq(users.clinicId, actor.clinicId), eq(users.id, actor.userId)));
  if (!account || account.disabledAt) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Please sign in.' });
}

/**
 * For a stream to those signed in: checks the access table once, when it opens. No transaction stands around it; each
 * `ctx.read` is one of its own, as the actor, if their access has not been ended meanwhile.
 */
export const liveProcedure = t.procedure.use(mapped).use(async ({ ctx, meta, next }) => {
  const { scope } = permitted(meta?.action, ctx.actor);
  const { actor, db, now } = ctx;
  if (!actor) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Please sign in.' });
  // What breaks in a stream that is open passes by the middleware above.
  const read = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withActor(db, actor, async (tx) => {
      await stillHasAccess(tx, actor);
      return work(tx);
    }).catch((cause: unknown) => {
      throw mapError(getTRPCErrorFromUnknown(cause));
    });
  return next({ ctx: { actor, scope, read, live: db.live, now } });
});

/** An episode with its patient, if the actor reaches it in the scope. */
function episodeWithin(db: Transaction, actor: Actor, scope: Scope, episodeId: string | SQLWrapper, lock: boolean) {
  const query = db
    .select({ episode: episodes, patient: patients })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .where(and(eq(episodes.clinicId, actor.clinicId), eq(episodes.id, episodeId), withinScope(actor, scope)));
  // Changes to one episode take turns, so that each one's assessment sees the ones before it.
  return lock ? query.for('no key update', { of: episodes }) : query;
}

type Reached = { clinicId: string; episodeId: string; patientId?: string; staffId?: string };

/** The same for an id, written once for each way to reach one. */
const byId = oneFor((scope: Scope) =>
  oneFor((lock: boolean) =>
    statement((db, slots: Slots<Reached>) => {
      // A scope is of one kind of actor; who acts is in the slots.
      const actor = {
        kind: scope === 'own' ? 'patient' : 'staff',
        clinicId: slots.clinicId,
        patientId: slots.patientId,
        staffId: slots.staffId,
      } as unknown as Actor;
      return episodeWithin(db, actor, scope, slots.episodeId, lock);
    }),
  ),
);

/** What the procedures of an episode know of it. @param episodeId the id, or a select of it */
export async function findEpisode(
  tx: Transaction,
  actor: Actor,
  scope: Scope,
  episodeId: string | SQLWrapper,
  lock: boolean,
) {
  const [found] = await (typeof episodeId === 'string'
    ? byId(scope)(lock)(tx, { ...actor, episodeId })
    : episodeWithin(tx, actor, scope, episodeId, lock));
  if (!found) throw notFound();
  return found;
}

/** For one episode of care: `ctx.episode` and `ctx.patient`, or NOT_FOUND when it is not the actor's to see. */
export const episodeProcedure = procedure
  .input(z.object({ episodeId: Id }))
  .use(async ({ ctx, input, type, next }) =>
    next({ ctx: await findEpisode(ctx.tx, ctx.actor, ctx.scope, input.episodeId, type === 'mutation') }),
  );

/** The acting patient. @throws FORBIDDEN for staff; the access table should have said so before */
export function patientOf(actor: Actor): Extract<Actor, { kind: 'patient' }> {
  if (actor.kind === 'patient') return actor;
  throw new TRPCError({ code: 'FORBIDDEN', message: 'Your role does not allow this.' });
}

type Staffed = Extract<Actor, { kind: 'staff' }>;

/** The acting member of staff. @throws FORBIDDEN for a patient; the access table should have said so before */
export function staffOf(actor: Actor): Staffed {
  if (actor.kind === 'staff') return actor;
  throw new TRPCError({ code: 'FORBIDDEN', message: 'Your role does not allow this.' });
}
