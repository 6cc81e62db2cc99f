import { and, eq, inArray } from 'drizzle-orm';
import { type Transaction, type episodes, flags } from '@cairn/db';
import { type LocalDate, type RaisedFlag, type RuleId, type TimeZone, dueOn, newId } from '@cairn/vocabulary';
import { clinicZone } from '../clinic/clinicZone.ts';
import type { KnownFlag } from '../flag/flagsOf.ts';
import { endOfDay } from './endOfDay.ts';

type Row = typeof flags.$inferInsert;
/** What a newer flag of the same rule takes over. */
type Held = Pick<KnownFlag, 'id' | 'status' | 'dueAt' | 'evidence'>;
type Evidence = RaisedFlag['evidence'];

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);
/** Of a flag that goes on in a newer one. */
const goneOnAt = (now: Date) => ({ status: 'resolved', outcome: 'superseded', resolvedAt: now }) as const;

const earlier = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b));

/** What a newer flag of answers shows: its own and those of the flag it takes the place of, each once. */
function together(newer: Evidence, older: Evidence): Evidence {
  if (newer.kind !== 'answers' || older.kind !== 'answers') return newer;
  const given = new Set(newer.answers.map(({ question, answer }) => `${question}:${answer}`));
  const carried = older.answers.filter(({ question, answer }) => !given.has(`${question}:${answer}`));
  return { kind: 'answers', answers: [...newer.answers, ...carried] };
}

type Raised = {
  episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'patientId' | 'id'>;
  fresh: readonly RaisedFlag[];
  /** Those of the episode, newest first. */
  stored: readonly KnownFlag[];
  today: LocalDate;
  now: Date;
};

/**
 * The rows of new flags, so that of each rule one is open. Answers of tier E and S never wait: when one comes while a flag
 * of its rule is open, the newer flag takes the place of the open one with the answers of both, and is due no later than
 * that was while nobody had taken it on.
 * @returns the rows, in the order they were raised, and the ids of stored flags they take the place of
 */
export function rowsOfFlags({ episode, fresh, stored, today, now }: Raised, zone: TimeZone) {
  const { clinicId, patientId, id: episodeId } = episode;
  const rows: Row[] = [];
  const superseded: string[] = [];
  const newest = new Map<RuleId, Held>(stored.toReversed().map((flag) => [flag.rule, flag]));
  for (const flag of fresh) {
    const before = newest.get(flag.rule);
    const open = before && before.status !== 'resolved' ? before : null;
    // A log that comes late starts the time to act when it comes.
    const due = dueOn(flag.urgency, later(flag.raisedOn, today));
    const own = flag.urgency === 'now' ? now : due === null ? null : endOfDay(due, zone);
    const row = {
      clinicId,
      patientId,
      episodeId,
      id: newId(),
      rule: flag.rule,
      ruleVersion: flag.version,
      policyVersion: flag.policyVersion,
      raisedOn: flag.raisedOn,
      raisedAt: now,
      urgency: flag.urgency,
      dueAt: open?.status === 'open' ? earlier(own, open.dueAt) : own,
      evidence: open ? together(flag.evidence, open.evidence) : flag.evidence,
      status: 'open' as const,
      reopensId: before?.id ?? null,
    };
    // Of several days caught up at once, one gives way to the next before either is stored.
    const waiting = rows.find(({ id }) => id === open?.id);
    if (waiting) Object.assign(waiting, goneOnAt(now));
    else if (open) superseded.push(open.id);
    rows.push(row);
    newest.set(flag.rule, row);
  }
  return { rows, superseded };
}

/** Stores new flags of one episode, in as many statements for many as for one. */
export async function storeFlags(tx: Transaction, raised: Raised): Promise<void> {
  if (raised.fresh.length === 0) return;
  const { episode, now } = raised;
  const { clinicId } = episode;
  const { rows, superseded } = rowsOfFlags(raised, await clinicZone(tx, clinicId));
  if (superseded.length > 0)
    await tx
      .update(flags)
      .set(goneOnAt(now))
      .where(and(eq(flags.clinicId, clinicId), eq(flags.episodeId, episode.id), inArray(flags.id, superseded)));
  await tx.insert(flags).values(rows);
}
