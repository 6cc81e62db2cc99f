import type { DoseReason, Policy, RuleId } from '@cairn/vocabulary';
import { percent } from '../percent.ts';
import { points } from '../points.ts';
import { median, settling, slowWalks, type DoseWeek, type Walk } from './doseWeek.ts';
import { atLeast, atMost, under } from './reason.ts';

const peaks = (walks: readonly Walk[]) => walks.flatMap(({ painPeak }) => painPeak ?? []);
const rises = (walks: readonly Walk[]) =>
  walks.flatMap(({ painPeak, painBefore }) =>
    typeof painPeak === 'number' && typeof painBefore === 'number' ? [painPeak - painBefore] : [],
  );

/** A measured value in words, or that it was not logged. */
const said = (value: number | null, words: (value: number) => string, missing: string): string =>
  value === null ? missing : words(value);

/** All that must hold to advance. A condition without data does not hold. @source clinical.md 4, A [35, 37, 38, 40] */
export function advance(week: DoseWeek, openRedFlags: readonly RuleId[], { dose }: Policy): DoseReason[] {
  const { ofWeek, done, weeklyRise } = week;
  const known = ofWeek.filter((walk) => settling(walk) !== null).length;
  const settled = known === 0 ? null : (known - slowWalks(ofWeek, dose.settleRise)) / known;
  const peak = median(peaks(ofWeek));
  const rise = median(rises(ofWeek));
  return [
    atLeast(
      'done',
      done,
      dose.doneShare,
      `${percent(done ?? 0)} of the walks were done; ${percent(dose.doneShare)} are needed.`,
    ),
    atMost(
      'peak',
      peak,
      dose.peakNprs,
      said(
        peak,
        (value) => `Leg pain in walks peaks at ${points(value)} (median); ${dose.peakNprs} or less is fine.`,
        'Peak pain in walks was not logged.',
      ),
    ),
    atMost(
      'rise',
      rise,
      dose.peakRise,
      said(
        rise,
        (value) => `It rises by ${points(value)} in walks (median); ${dose.peakRise} or less is fine.`,
        'Pain before and in walks was not logged.',
      ),
    ),
    atLeast(
      'settled',
      settled,
      dose.settledShare,
      said(
        settled,
        (value) =>
          `${percent(value)} of the walks settled by the next morning; ${percent(dose.settledShare)} are needed.`,
        'Pain on the next morning was not logged.',
      ),
    ),
    under(
      'weekly-rise',
      weeklyRise,
      dose.holdRise,
      said(
        weeklyRise,
        (value) => `The weekly mean changed by ${points(value)}; under ${dose.holdRise} is fine.`,
        'Too few logs to compare this week with the one before.',
      ),
    ),
    atMost(
      'red-flags',
      openRedFlags.length,
      0,
      openRedFlags.length > 0 ? `Open: ${openRedFlags.join(', ')}.` : 'No red flag is open.',
    ),
  ];
}
