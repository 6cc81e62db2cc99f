import { type Dose, type DoseKind, type DoseProposal, type LocalDate, addDays, daysBetween } from '@cairn/vocabulary';
import { sameDose } from './sameDose.ts';

/** What is stored of an earlier proposal that matters here. */
export type KnownProposal = {
  on: LocalDate;
  kind: DoseKind;
  status: string;
  followsRevision: number;
  proposal: Pick<DoseProposal, 'to'>;
};

const WEEK = 7;
/** Asks the therapist to have less walked: a hold of a later, thinner week is no answer to it. */
const walkLess: readonly DoseKind[] = ['step-back', 'claudication'];

const sameTo = (a: Dose | null, b: Dose | null) => (a && b ? sameDose(a, b) : a === b);

/**
 * Whether a proposal is to be stored.
 * - Once for each whole week of the plan in force, whatever it says; on the first day after it that the clock runs.
 * - Without a plan, a first dose that was not proposed yet.
 * - On any day a sign to walk less, or in another way, that no open proposal and none of the last seven days gives.
 * Test walks still missing are never stored, nor does a hold take the place of an unanswered proposal to walk less.
 * @param plan the newest revision, in force on the day of the proposal; null without one
 */
export function isDue(
  proposal: Pick<DoseProposal, 'kind' | 'on' | 'to'>,
  plan: { revision: number; effectiveOn: LocalDate } | null,
  known: readonly KnownProposal[],
): boolean {
  const { kind, on, to } = proposal;
  if (kind === 'test-walks') return false;
  const open = known.find(({ status }) => status === 'open');
  if (kind === 'hold' && open && walkLess.includes(open.kind)) return false;

  const inForce = plan ? daysBetween(plan.effectiveOn, on) + 1 : 0;
  const weekEnded = addDays(on, -(inForce % WEEK));
  const judged = known.some((one) => one.followsRevision === plan?.revision && one.on >= weekEnded);
  if (inForce >= WEEK && !judged) return true;

  if (kind === 'hold' || kind === 'advance') return false;
  return !known.some(
    (one) =>
      one.kind === kind &&
      (one.status === 'open' || one.on > addDays(on, -WEEK)) &&
      // A first dose is told anew when the test walks give another one.
      (plan !== null || sameTo(one.proposal.to, to)),
  );
}
