import { untilWords } from '#dates/untilWords.ts';
import { endingWords } from '#words/outcomeWords.ts';
import type { ChartFlag } from './ChartData.ts';

export type LifeStep = { key: string; title: string; at: Date; body: string };

/** What happened to a flag from raised to closed, in the order of time, with who did it and why. */
export function lifeOfFlag(flag: ChartFlag, zone: string): LifeStep[] {
  const { acknowledgedAt, snoozedAt, snoozedUntil, escalatedAt, resolvedAt, outcome, before } = flag;
  const by = (name: string | null, reason: string | null) => [name, reason].filter(Boolean).join(': ');
  const same = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime();
  const steps: (LifeStep | null)[] = [
    {
      key: 'raised',
      title: before && before.outcome !== 'superseded' ? 'Raised again' : 'Raised',
      at: flag.raisedAt,
      body: flag.sentence,
    },
    // Putting off or closing a flag that nobody had is taking it on.
    acknowledgedAt && !same(acknowledgedAt, snoozedAt) && !same(acknowledgedAt, resolvedAt)
      ? {
          key: 'taken-on',
          title: 'Taken on',
          at: acknowledgedAt,
          body: by(flag.acknowledgedByName, flag.acknowledgedReason),
        }
      : null,
    snoozedAt && snoozedUntil
      ? {
          key: 'snoozed',
          title: `Snoozed until ${untilWords(snoozedUntil, zone)}`,
          at: snoozedAt,
          body: by(flag.snoozedByName, flag.snoozedReason),
        }
      : null,
    escalatedAt && { key: 'escalated', title: 'Past due', at: escalatedAt, body: 'The clinic lead was told.' },
    resolvedAt && outcome
      ? {
          key: 'closed',
          title: outcome === 'superseded' ? endingWords.superseded : `Closed: ${endingWords[outcome].toLowerCase()}`,
          at: resolvedAt,
          body: by(flag.resolvedByName, flag.resolvedReason),
        }
      : null,
  ];
  return steps.filter((step) => step !== null).toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
