import type { Draft, Entry } from '#queue/Entry.ts';
import type { SavedLog } from './Day.ts';
import type { LogItem, LogState, LogValues } from './LogItem.ts';

function valuesOf(draft: Exclude<Draft, { kind: 'intake' }>): LogValues {
  switch (draft.kind) {
    case 'pain': {
      const { legNprs, backNprs, furthest = null, nightPain = null } = draft.input;
      return { kind: 'pain', legNprs, backNprs, furthest, nightPain };
    }
    case 'walk': {
      const {
        minutes,
        breaks = null,
        surface = null,
        painBefore = null,
        painPeak = null,
        painNextMorning = null,
        painEnd = null,
        bouts = null,
        test = null,
        minutesToPain = null,
        easedBySitting = null,
      } = draft.input;
      const pain = { painBefore, painPeak, painNextMorning, painEnd, minutesToPain, easedBySitting };
      return { kind: 'walk', minutes, breaks, surface, bouts, test, ...pain };
    }
    case 'safety':
      return { kind: 'safety', nothingNew: draft.input.nothingNew, answers: draft.input.answers };
    case 'self-care': {
      const { kind: care, what = '', relief = null, undone = false } = draft.input;
      return { kind: 'self-care', care, what, relief, undone };
    }
    case 'prom':
      return { kind: 'prom', form: draft.form, answers: draft.input.answers };
  }
}

const stateOf = ({ savedAt, refusal }: Entry): LogState => {
  if (refusal) return { state: 'refused', refusal };
  return savedAt ? { state: 'saved', savedAt: new Date(savedAt) } : { state: 'waiting' };
};

function kept(entry: Entry): LogItem | null {
  if (entry.kind === 'intake') return null;
  const { id, amends, on, writtenAt } = entry.input;
  return {
    ...valuesOf(entry),
    firstId: amends ?? id,
    id,
    on,
    writtenAt: new Date(writtenAt),
    changed: amends !== undefined,
    at: stateOf(entry),
  };
}

const received = (log: SavedLog): LogItem => {
  const at: LogState = log.seen
    ? { state: 'seen', savedAt: log.receivedAt, seenAt: log.seen.at, seenBy: log.seen.by }
    : { state: 'saved', savedAt: log.receivedAt };
  return { ...log, at };
};

/**
 * The entries of server and phone as one list, newest first, each in the version that counts: the one written last,
 * and of the same version the server's. A refused version stands beside what it would have changed.
 */
export function mergeLogs(saved: readonly SavedLog[], entries: readonly Entry[]): LogItem[] {
  const merged = new Map<string, LogItem>(saved.map((log) => [log.firstId, received(log)]));
  for (const item of entries.map(kept).filter((each) => each !== null)) {
    if (item.at.state === 'refused') {
      merged.set(`refused ${item.id}`, item);
      continue;
    }
    const other = merged.get(item.firstId);
    if (!other || (other.id !== item.id && other.writtenAt <= item.writtenAt)) merged.set(item.firstId, item);
  }
  return [...merged.values()]
    .filter((item) => item.kind !== 'self-care' || !item.undone)
    .sort((a, b) => b.on.localeCompare(a.on) || b.writtenAt.getTime() - a.writtenAt.getTime());
}
