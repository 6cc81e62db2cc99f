import { stretchWord } from '@cairn/ui/clinical/StretchFigure';
import { surfaceWords } from '#words/surfaceWords.ts';
import { weekdayList } from '#words/weekdayList.ts';
import type { Plan, PlanDraft } from './PlanDraft.ts';

/** One line of what changes: a value for another, or entries that come and go. */
export type PlanChange = { what: string } & (
  | { from: string; to: string; note?: string }
  | { added: string[]; removed: string[] }
);

/** Minutes a week, or null while a number is missing. */
export const weekMinutes = ({ minutesPerBout, boutsPerDay, weekdays }: PlanDraft['plan']): number | null =>
  minutesPerBout === null || boutsPerDay === null ? null : minutesPerBout * boutsPerDay * weekdays.length;

const minutes = (value: number | null) => (value === null ? '…' : `${value} min`);
const seated = (value: number | null) => (value === 0 ? 'none' : minutes(value));
const stretch = ({ name, dose }: Plan['stretches'][number]) => `${stretchWord[name]}, ${dose}`;

const share = (from: number | null, to: number | null) => {
  if (!from || to === null || from === to) return undefined;
  const percent = Math.round((100 * (to - from)) / from);
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)}\u00a0%`;
};

const lists = (before: string[], after: string[]) => ({
  added: after.filter((entry) => !before.includes(entry)),
  removed: before.filter((entry) => !after.includes(entry)),
});

/** The draft against the revision it follows: what changes, and the names of what stays. */
export function planChanges(before: Plan, draft: PlanDraft['plan']): { changes: PlanChange[]; same: string[] } {
  const values: { what: string; from: string; to: string; note?: string }[] = [
    {
      what: 'Per bout',
      from: minutes(before.minutesPerBout),
      to: minutes(draft.minutesPerBout),
      note: share(before.minutesPerBout, draft.minutesPerBout),
    },
    { what: 'Bouts a day', from: String(before.boutsPerDay), to: String(draft.boutsPerDay ?? '…') },
    { what: 'Days', from: weekdayList(before.weekdays), to: weekdayList(draft.weekdays) },
    {
      what: 'Per week',
      from: minutes(weekMinutes(before)),
      to: minutes(weekMinutes(draft)),
      note: share(weekMinutes(before), weekMinutes(draft)),
    },
    { what: 'Seated break', from: seated(before.breakMinutes), to: seated(draft.breakMinutes) },
    { what: 'Surface', from: surfaceWords[before.surface], to: surfaceWords[draft.surface] },
    { what: 'Stop at', from: `leg pain ${before.stopAtNprs}`, to: `leg pain ${draft.stopAtNprs ?? '…'}` },
  ];
  const entries = [
    { what: 'Stretches', ...lists(before.stretches.map(stretch), draft.stretches.map(stretch)) },
    { what: 'Technique', ...lists(before.technique, draft.technique) },
    { what: 'Avoid', ...lists(before.avoid, draft.avoid) },
  ];
  const changes = [
    ...values.filter(({ from, to }) => from !== to),
    ...entries.filter(({ added, removed }) => added.length + removed.length > 0),
  ];
  const changed = new Set(changes.map(({ what }) => what));
  return { changes, same: [...values, ...entries].map(({ what }) => what).filter((what) => !changed.has(what)) };
}
