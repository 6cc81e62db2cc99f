'use client';
import { Lock } from 'lucide-react';
import type { Policy, ReplaySummary } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { policyGroups } from './policyGroups.ts';
import { SettingGroup } from './SettingGroup.tsx';
import type { PolicyDraftState } from './usePolicyDraft.ts';

type SettingGroupsProps = { base: Policy; draft: PolicyDraftState | null; summary: ReplaySummary | null };

/** All settings, rule by rule, and what is no setting: emergency answers are always on. */
export function SettingGroups({ base, draft, summary }: SettingGroupsProps) {
  return (
    <div className="overflow-clip rounded-card border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-3 border-b border-line px-4 py-3">
        <UrgencyMark urgency="now" wordHidden />
        <h3 className="font-semibold">Emergency answers</h3>
        <span className="ml-auto inline-flex items-center gap-2 text-14 text-ink-soft">
          <Lock aria-hidden className="size-4" />
          always on
        </span>
        <p className="basis-full text-14 text-ink-soft">
          An answer that may mean an emergency raises a flag at once in every clinic. No policy can switch this off, and
          no answer can be made less urgent than its source has it.
        </p>
      </div>
      {policyGroups.map((group) => (
        <SettingGroup key={group.id} group={group} base={base} draft={draft} summary={summary} />
      ))}
    </div>
  );
}
