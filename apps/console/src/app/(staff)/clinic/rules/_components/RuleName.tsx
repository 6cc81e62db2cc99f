import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { ruleWords } from '#words/ruleWords.ts';
import type { RuleRow } from './RuleRecordData.ts';

/** A rule by the mark of its usual urgency, its name and its id. */
export const RuleName = ({ row: { rule, urgency } }: { row: RuleRow }) => (
  <span className="flex items-start gap-2 text-left">
    <UrgencyMark urgency={urgency ?? 'no-data'} wordHidden className="mt-0.5">
      {urgency ? undefined : 'None raised'}
    </UrgencyMark>
    <span>
      <span className="block font-semibold">{ruleWords[rule]}</span>
      <span className="block text-13 font-normal text-ink-soft">{rule}</span>
    </span>
  </span>
);
