import type { OpenFlag } from '@cairn/vocabulary';

/** The flag whose due time a row shows: an emergency, else the one due soonest, else the gravest; none that is put off. */
export function dueFlag(openFlags: readonly OpenFlag[]): OpenFlag | undefined {
  const flags = openFlags.filter(({ status }) => status !== 'snoozed');
  const emergency = flags.find(({ urgency }) => urgency === 'now');
  const dated = flags
    .filter(({ dueAt }) => dueAt !== null)
    .toSorted((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''));
  return emergency ?? dated[0] ?? flags[0];
}
