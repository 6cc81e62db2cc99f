import { useState } from 'react';
import { Segmented } from '@cairn/ui/primitives/Segmented';
import type { ChartData } from '../../_components/ChartData.ts';
import { signable } from '../../_components/signable.ts';
import { type DraftSource, type PlanDraft, draftFrom } from './PlanDraft.ts';
import type { PlanForm } from './PlanFields.tsx';

type DraftSourceSwitchProps = { form: PlanForm; chart: ChartData; draft: PlanDraft };

/** What the plan is written from; another choice writes the form anew. Nothing where there is nothing to choose. */
export function DraftSourceSwitch({ form, chart, draft }: DraftSourceSwitchProps) {
  const [blank, setBlank] = useState(false);
  const newest = chart.plans[0];
  const options: { value: DraftSource; label: string }[] = [
    ...(signable(chart) ? [{ value: 'proposal' as const, label: 'From the proposal' }] : []),
    ...(newest ? [{ value: 'revision' as const, label: `From revision ${newest.revision}` }] : []),
    { value: 'blank', label: 'Blank' },
  ];
  if (options.length < 2) return null;
  const chosen = draft.proposalId ? 'proposal' : blank || !newest ? 'blank' : 'revision';
  return (
    <Segmented
      label="Written from"
      options={options}
      value={chosen}
      onChange={(source) => {
        setBlank(source === 'blank');
        form.reset(draftFrom(chart, source));
      }}
      className="max-sm:flex-col max-sm:[&>label]:border-l-0! max-sm:[&>label]:py-1.5"
    />
  );
}
