import type { PlanOfCare } from '@cairn/vocabulary';

/** A stretch of a trail in whole minutes: to walk (with how much is walked already) or to sit. */
export type TrailPart = { walk: number; walked?: number } | { sit: number };

/**
 * The trail of a plan: its bouts with a seated break between each two (none when `breakMinutes` is 0).
 * `walkedMinutes` are the bouts already walked today, in order; a bout walked longer than planned is drawn as walked.
 */
export function planTrail(
  plan: Pick<PlanOfCare, 'boutsPerDay' | 'minutesPerBout' | 'breakMinutes'>,
  walkedMinutes: readonly number[] = [],
): TrailPart[] {
  return Array.from({ length: plan.boutsPerDay }, (_, index): TrailPart[] => {
    const walked = walkedMinutes[index];
    const bout = { walk: Math.max(plan.minutesPerBout, walked ?? 0), walked };
    return index > 0 && plan.breakMinutes > 0 ? [{ sit: plan.breakMinutes }, bout] : [bout];
  }).flat();
}

/** The trail in words: "Walk 9 minutes, sit 2 minutes, walk 9 minutes (9 walked)." */
export function trailWords(parts: readonly TrailPart[]): string {
  const said = parts.map((part) => {
    if ('sit' in part) return `sit ${part.sit} ${part.sit === 1 ? 'minute' : 'minutes'}`;
    const length = `walk ${part.walk} ${part.walk === 1 ? 'minute' : 'minutes'}`;
    return part.walked ? `${length} (${part.walked} walked)` : length;
  });
  const sentence = said.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
