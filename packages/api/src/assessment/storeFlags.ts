import { and, desc, eq } from 'drizzle-orm';
import { type Transaction, clinics, type episodes, flags } from '@cairn/db';
import { type LocalDate, type RaisedFlag, dueOn, newId } from '@cairn/vocabulary';
import { endOfDay } from './endOfDay.ts';

type Row = typeof flags.$inferSelect;
type Evidence = RaisedFlag['evidence'];

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);
const earlier = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b));

/** What a newer flag of answers shows: its own and those of the flag it takes the place of, each once. */
function together(newer: Evidence, older: Evidence): Evidence {
  if (newer.kind !== 'answers' || older.kind !== 'answers') return newer;
  const given = new Set(newer.answers.map(({ question, answer }) => `${question}:${answer}`));
  const carried = older.answers.filter(({ question, answer }) => !given.has(`${question}:${answer}`));
  return { kind: 'answers', answers: [...newer.answers, ...carried] };
}

/**
 * Stores new flags of one episode, so that of each rule one is open. Answers of tier E and S never wait: when one comes
 * while a flag of its rule is open, the newer flag takes the place of the open one with the answers of both, and is due
 * no later than that was while nobody had taken it on.
 */
export async function storeFlags(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  fresh: readonly RaisedFlag[],
  today: LocalDate,
  now: Date,
): Promise<void> {
  if (fresh.length === 0) return;
  const { clinicId, patientId } = episode;
  const of = and(eq(flags.clinicId, clinicId), eq(flags.episodeId, episode.id));
  const [[clinic], stored] = await Promise.all([
    tx.select({ timeZone: clinics.timeZone }).from(clinics).where(eq(clinics.clinicId, clinicId)),
    tx.select().from(flags).where(of).orderBy(desc(flags.raisedAt), desc(flags.id)),
  ]);
  const newest = new Map<string, Row>(stored.toReversed().map((flag) => [flag.rule, flag]));
  for (const flag of fresh) {
    const before = newest.get(flag.rule);
    const open = before && before.status !== 'resolved' ? before : null;
    if (open)
      await tx
        .update(flags)
        .set({ status: 'resolved', outcome: 'superseded', resolvedAt: now })
        .where(and(of, eq(flags.id, open.id)));
    // A log that comes late starts the time to act when it comes.
    const due = dueOn(flag.urgency, later(flag.raisedOn, today));
    const own = flag.urgency === 'now' ? now : due === null ? null : endOfDay(due, clinic?.timeZone ?? 'UTC');
    const [row] = await tx
      .insert(flags)
      .values({
        clinicId,
        patientId,
        episodeId: episode.id,
        id: newId(),
        rule: flag.rule,
        ruleVersion: flag.version,
        policyVersion: flag.policyVersion,
        raisedOn: flag.raisedOn,
        raisedAt: now,
        urgency: flag.urgency,
        dueAt: open?.status === 'open' ? earlier(own, open.dueAt) : own,
        evidence: open ? together(flag.evidence, open.evidence) : flag.evidence,
        status: 'open',
        reopensId: before?.id ?? null,
      })
      .returning();
    if (row) newest.set(flag.rule, row);
  }
}
