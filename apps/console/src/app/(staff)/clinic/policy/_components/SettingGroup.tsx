'use client';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { type Policy, type ReplaySummary, type SettingValue, Urgency, policyValue } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { Tag } from '@cairn/ui/primitives/Tag';
import { groupLine } from './groupLine.ts';
import type { PolicyGroup } from './policyGroups.ts';
import { SettingRow } from './SettingRow.tsx';
import { valueWords } from './settingWords.ts';
import type { PolicyDraftState } from './usePolicyDraft.ts';

type SettingGroupProps = {
  group: PolicyGroup;
  base: Policy;
  /** null for those who only read. */
  draft: PolicyDraftState | null;
  /** Of the replay of this very draft. */
  summary: ReplaySummary | null;
};

/** The settings of one rule; folded to a line of their values while nothing in it is changed. */
export function SettingGroup({ group, base, draft, summary }: SettingGroupProps) {
  const { settings, rule, name, urgencyPath } = group;
  const valueOf = (path: string): SettingValue | null => {
    const entry = draft?.entries[path];
    return entry === undefined ? policyValue(base, path) : entry;
  };
  const changed = settings.filter(({ path }) => draft?.entries[path] !== undefined).length;
  const wrong = settings.some(({ path }) => draft?.errors[path] !== undefined);
  const urgency = urgencyPath && Urgency.safeParse(valueOf(urgencyPath)).data;
  const counts = summary?.rules.find((one) => one.rule === rule);
  const counted = rule && summary ? `${rule}: ${counts?.before ?? 0} to ${counts?.after ?? 0} flags.` : null;
  const shouldOpen = changed > 0 || wrong;
  const [opened, setOpened] = useState(shouldOpen);
  return (
    <details
      open={opened || shouldOpen}
      onToggle={(event) => setOpened(event.currentTarget.open)}
      className="group border-t border-line first:border-t-0"
    >
      <summary className="flex list-none flex-wrap items-center gap-x-3 gap-y-1 bg-canvas px-4 py-2 [&::-webkit-details-marker]:hidden">
        {urgency ? <UrgencyMark urgency={urgency} wordHidden /> : <span aria-hidden className="w-[1.2em]" />}
        <h3 className="font-semibold">{name}</h3>
        {rule && <span className="text-14 text-ink-soft">{rule}</span>}
        {changed > 0 && <Tag tone="trail">{changed} changed</Tag>}
        <span className="ml-auto flex items-center gap-2 text-14 text-ink-soft">
          <span className="group-open:hidden max-sm:hidden">{groupLine(group, valueOf)}</span>
          {urgency && urgencyPath && (
            <span className="hidden group-open:inline">due {valueWords(mustFind(group, urgencyPath), urgency)}</span>
          )}
          <ChevronDown aria-hidden className="size-5 transition-transform group-open:rotate-180" />
        </span>
      </summary>
      <div className="px-4">
        <p
          aria-hidden
          className="hidden grid-cols-[minmax(0,1fr)_5.5rem_11.5rem] gap-x-3 py-1 text-13 text-ink-soft sm:grid"
        >
          <span>Setting, default and source</span>
          <span className="text-right">Now</span>
          {draft && <span className="text-right">Draft</span>}
        </p>
        {settings.map((setting) => (
          <SettingRow
            key={setting.path}
            setting={setting}
            now={policyValue(base, setting.path)}
            entry={draft?.entries[setting.path]}
            error={draft?.errors[setting.path]}
            counted={counted}
            onChange={draft && ((value) => draft.set(setting.path, value))}
          />
        ))}
      </div>
    </details>
  );
}

function mustFind({ settings }: PolicyGroup, path: string) {
  const setting = settings.find((one) => one.path === path);
  if (!setting) throw new Error(`There is no setting ${path}.`);
  return setting;
}
