import { type LocalDate, type ReplaySummary, RuleId, addDays, daysBetween } from '@cairn/vocabulary';
import type { CountedFlag, Judged } from './judgePage.ts';

const MONTH_DAYS = 365.25 / 12;

/** Whether a therapist must act before the next review. */
const isLoad = ({ urgency }: CountedFlag) => urgency !== 'next-review';

/** Counts what replayed episodes bring, one after the other. */
export function replayTally({ fromOn, toOn }: { fromOn: LocalDate; toOn: LocalDate }) {
  const none = () => ({ kept: 0, added: 0, lost: 0 });
  const rules = new Map(RuleId.options.map((rule) => [rule, none()]));
  const weeks = Array.from({ length: Math.floor(daysBetween(fromOn, toOn) / 7) + 1 }, none);
  const load = { before: 0, after: 0 };
  let episodes = 0;
  let days = 0;
  const count = (flag: CountedFlag, kind: 'kept' | 'added' | 'lost') => {
    const rule = rules.get(flag.rule);
    if (rule) rule[kind] += 1;
    const week = weeks[Math.floor(daysBetween(fromOn, flag.raisedOn) / 7)];
    if (week) week[kind] += 1;
  };
  return {
    /** Counts an episode with its days in monitoring among those replayed. */
    add({ kept, lost, added, monitoredDays }: Omit<Judged, 'changes' | 'patientId' | 'episodeId'>): void {
      episodes += 1;
      days += monitoredDays;
      for (const { before } of kept) count(before, 'kept');
      for (const flag of lost) count(flag, 'lost');
      for (const flag of added) count(flag, 'added');
      load.before += [...kept.map(({ before }) => before), ...lost].filter(isLoad).length;
      load.after += [...kept.map(({ after }) => after), ...added].filter(isLoad).length;
    },
    summary(): ReplaySummary {
      const patientMonths = days / MONTH_DAYS;
      const perMonth = (flags: number) => (patientMonths === 0 ? 0 : flags / patientMonths);
      return {
        episodes,
        patientMonths,
        rules: [...rules]
          .map(([rule, counts]) => ({
            rule,
            ...counts,
            before: counts.kept + counts.lost,
            after: counts.kept + counts.added,
          }))
          .filter(({ before, after }) => before + after > 0),
        weeks: weeks.map((counts, index) => ({ from: addDays(fromOn, 7 * index), ...counts })),
        load: { before: perMonth(load.before), after: perMonth(load.after) },
      };
    },
  };
}
