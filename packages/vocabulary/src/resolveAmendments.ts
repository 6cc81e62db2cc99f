/** What a log carries so that versions of it can be told apart; a log without an id stands for itself. */
export interface Versioned {
  id?: string | null | undefined;
  /** Id of the first version, also when a later amendment is amended. */
  amends?: string | null | undefined;
  /** ISO instant. */
  writtenAt?: string | null | undefined;
}

const instant = (log: Versioned): number => (log.writtenAt ? Date.parse(log.writtenAt) : Number.NEGATIVE_INFINITY);

/** An amendment beats the first version; then the latest written, the greater id, the greater content. */
function supersedes(log: Versioned, other: Versioned): boolean {
  if (Boolean(log.amends) !== Boolean(other.amends)) return Boolean(log.amends);
  if (instant(log) !== instant(other)) return instant(log) > instant(other);
  if (log.id !== other.id) return (log.id ?? '') > (other.id ?? '');
  return JSON.stringify(log) > JSON.stringify(other);
}

/**
 * The versions that count: of each log and its amendments the newest, and of two with one id one. The same set of
 * logs gives the same versions in whatever order they arrive. An amendment whose first version is unknown counts.
 */
export function resolveAmendments<Log extends Versioned>(logs: readonly Log[]): Log[] {
  const newest = new Map<string, Log>();
  const unnamed: Log[] = [];
  for (const log of logs) {
    const name = log.amends ?? log.id;
    if (name === undefined || name === null) {
      unnamed.push(log);
      continue;
    }
    const known = newest.get(name);
    if (known === undefined || supersedes(log, known)) newest.set(name, log);
  }
  return [...unnamed, ...newest.values()];
}
