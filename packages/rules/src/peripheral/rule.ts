import { reaches, type Furthest } from '@cairn/vocabulary';
import { dateOf, type Days } from '../days.ts';
import { notEnoughData, quiet, type EvidenceOf, type Rule } from '../rule.ts';

/** Middle of the places in order; between the two middle ones of an even number. */
function median(places: Int32Array): number {
  const sorted = places.toSorted();
  const upper = sorted[sorted.length >> 1] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? 0)) / 2;
}

const named = (reach: number): Furthest => reaches[reach] ?? 'back';

/** The logged days number `from` … `to` − 1. */
const dated = (days: Days, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    on: dateOf(days, days.reach.days[from + index] ?? 0),
    furthest: named(days.reach.places[from + index] ?? 0),
  }));

/** "the knee", "between the thigh and the knee" */
const placeInWords = (reach: number): string =>
  Number.isInteger(reach)
    ? `the ${named(reach)}`
    : `between the ${named(Math.floor(reach))} and the ${named(Math.ceil(reach))}`;

/**
 * Pain that moves down the leg, told by the days on which its furthest point was logged: the last ones each lie below
 * the median of those before. Judged on such days alone, so that a silence cannot raise it twice.
 * @source clinical.md 6, PERIPHERAL, A
 */
export const peripheral: Rule<EvidenceOf<'reach'>> = {
  id: 'PERIPHERAL',
  version: 1,
  source: 'clinical.md 6, A',
  condition:
    'Pain reaches further down the leg on 3 logged days in a row than the median of the 7 logged days before them ' +
    '(back, buttock, thigh, knee, calf, ankle, foot).',
  needs: 'The furthest point on that day and on 5 logged days before it.',
  thresholds: ['peripheral', 'refractoryDays'],
  waits: true,
  forClinician: 'Pain moves down the leg: how far, and how far it was before.',
  forPatient:
    'Your pain seems to reach further down your leg. Walk less today and rest in between. Your care team will call you ' +
    'soon. If your leg gets weak or numb, call them now.',
  evaluate(days, day, { peripheral: { days: needed, earlierDays, earlierLogs, urgency } }) {
    const { days: logged, places, counts } = days.reach;
    const count = counts[day] ?? 0;
    const firstOfRow = count - needed;
    if (logged[count - 1] !== day || firstOfRow < earlierLogs) return notEnoughData;
    let nearest = places[firstOfRow] ?? 0;
    for (let at = firstOfRow + 1; at < count; at += 1) nearest = Math.min(nearest, places[at] ?? 0);
    // Nothing is nearer than the back, and most days need no median.
    if (nearest === 0) return quiet;
    const from = Math.max(0, firstOfRow - earlierDays);
    const usual = median(places.subarray(from, firstOfRow));
    if (nearest <= usual) return quiet;
    const evidence = () => ({
      kind: 'reach' as const,
      days: dated(days, firstOfRow, count),
      before: dated(days, from, firstOfRow),
      usual,
    });
    return { status: 'fires', urgency, evidence };
  },
  explain: ({ days, usual }) => ({
    title: 'Pain moves down the leg',
    sentence:
      `Pain reached the ${days.map(({ furthest }) => furthest).join(', ')} on ${days.length} logged days in a row; ` +
      `before that it was usually ${placeInWords(usual)}.`,
  }),
};
