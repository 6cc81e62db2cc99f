import type { ChartData } from '../../_components/ChartData.ts';
import type { Plan, PlanDraft } from './PlanDraft.ts';
import { weekMinutes } from './planChanges.ts';

/** A growth over this share of the present minutes is said before signing. clinical.md 4 */
const USUAL_MOST = 1.2;

/**
 * What to think of before signing; none of it stops the hand that signs.
 * @param proposed the dose is the one the rules propose: its step is a usual one
 */
export function planWarnings(
  chart: ChartData,
  before: Plan | null,
  draft: PlanDraft['plan'],
  proposed = false,
): string[] {
  const warnings: string[] = [];
  const open = chart.flags.filter(({ status }) => status !== 'resolved');
  const grave = open.find(({ urgency }) => urgency === 'now') ?? open.find(({ urgency }) => urgency === 'same-day');
  if (grave)
    warnings.push(
      `${grave.urgency === 'now' ? 'An emergency' : 'A same-day'} flag is open: ${grave.title}. Speak to ${chart.patient.givenName} first.`,
    );
  const now = before && weekMinutes(before);
  const next = weekMinutes(draft);
  if (!proposed && now && next && next > now * USUAL_MOST)
    warnings.push(
      `${next} minutes a week are ${Math.round((100 * next) / now)} % of the present ${now}. A usual step is 10\u00a0%, at most 20\u00a0%.`,
    );
  return warnings;
}
