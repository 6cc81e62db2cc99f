import { proposedDose } from '#words/proposedDose.ts';
import { stepWords } from '#words/stepWords.ts';
import type { SignableProposal } from '../../_components/ChartData.ts';
import type { PlanDraft } from './PlanDraft.ts';

/** How a draft stands to the open proposal: whether it asks for the proposed dose, and that in words. */
export function asProposed(proposal: SignableProposal, draft: PlanDraft): { same: boolean; words: string } {
  const { to } = proposal;
  const { minutesPerBout, boutsPerDay, weekdays } = draft.plan;
  const same =
    minutesPerBout === to.minutesPerBout && boutsPerDay === to.boutsPerDay && weekdays.length === to.daysPerWeek;
  const step = stepWords(proposal).replace(/^./, (first) => first.toLowerCase());
  const { minutes, often } = proposedDose(null, to);
  if (draft.proposalId !== proposal.id)
    return { same: false, words: `Written without the open proposal (${minutes}, ${often}), which ends with it` };
  return same ? { same, words: `As proposed: ${step}` } : { same, words: `Not as proposed: ${minutes}, ${often}` };
}
