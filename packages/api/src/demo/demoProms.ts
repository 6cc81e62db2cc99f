import { type Random, random } from '@cairn/cohort';
import { scoreProm } from '@cairn/rules';
import {
  type Instrument,
  type LocalDate,
  type PromAnswers,
  type TimelineInput,
  addDays,
  instruments,
  psfsItem,
  sbiItems,
} from '@cairn/vocabulary';

/** A questionnaire that a demo patient answered, or whose score the therapist entered by hand: then without answers. */
export type DemoProm = { on: LocalDate; instrument: Instrument; score: number; answers: PromAnswers | null };

const activities = [
  ['Putting on my shoes', 'Sitting at my desk', 'Carrying the shopping'],
  ['Standing to cook', 'Driving to work'],
  ['Getting out of bed', 'Walking the dog', 'Lifting my grandchild'],
  ['Climbing the stairs', 'Sleeping through the night'],
];

/** Rosa Delgado and Linh Tran have their latest SBI before them. */
const haveNotAnswered = new Set([0, 22]);

const clamp = (value: number, lowest: number, highest: number) =>
  Math.min(highest, Math.max(lowest, Math.round(value)));

/** Mean of the worse of leg and back over the week up to a day, of day 1 the week after it; null without a log. */
function painBy({ painLogs, startedOn }: TimelineInput, on: LocalDate): number | null {
  const until = on < addDays(startedOn, 7) ? addDays(startedOn, 6) : on;
  const days = (painLogs ?? []).filter((log) => log.on <= until && log.on > addDays(until, -7));
  const worst = days.map(({ legNprs, backNprs }) => Math.max(legNprs ?? 0, backNprs ?? 0));
  return worst.length === 0 ? null : worst.reduce((sum, nprs) => sum + nprs, 0) / worst.length;
}

const scored = (on: LocalDate, instrument: Instrument, answers: PromAnswers): DemoProm[] => {
  const score = scoreProm(instrument, [], answers);
  return score === null ? [] : [{ on, instrument, score, answers }];
};

/** Each symptom follows the pain, more or less as it does for this person. */
function sbi(draw: Random, on: LocalDate, pain: number, own: readonly number[]): DemoProm[] {
  const answers = sbiItems.map(({ id }, index) => ({
    linkId: id,
    value: clamp(pain * 0.6 * (own[index] ?? 1) + draw.normal(0, 0.4), 0, 6),
  }));
  return scored(on, 'sbi', answers);
}

const psfs = (draw: Random, on: LocalDate, pain: number, names: readonly string[]): DemoProm[] =>
  scored(
    on,
    'psfs',
    names.map((text) => ({ linkId: psfsItem.id, text, value: clamp(10 - pain + draw.normal(0, 0.8), 0, 10) })),
  );

/** Sentences ticked, entered by hand after a visit. */
const rmdq = (draw: Random, on: LocalDate, pain: number): DemoProm[] => [
  { on, instrument: 'rmdq', score: clamp(pain * 2 + draw.normal(0, 1), 0, 24), answers: null },
];

/**
 * What a demo patient answered so far, moving with the pain: most of what was due; for a few a score by hand.
 */
export function demoProms(timeline: TimelineInput, index: number, today: LocalDate): DemoProm[] {
  const draw = random(9_300, index);
  const { startedOn } = timeline;
  const own = sbiItems.map(() => draw.normal(0.9, 0.2));
  const names = activities[index % activities.length] ?? [];
  const due = (instrument: Instrument) =>
    instruments[instrument].weeks.map((week) => ({ week, on: addDays(startedOn, week * 7 + (index % 2)) }));
  const latest = due('sbi').findLast(({ on }) => on <= today)?.week;
  const answered = (instrument: Instrument, answer: (on: LocalDate, pain: number) => DemoProm[]) =>
    due(instrument).flatMap(({ week, on }) => {
      const skips = draw.chance(0.15) && week > 0 && index > 0;
      const pain = painBy(timeline, on);
      const waits = haveNotAnswered.has(index) && instrument === 'sbi' && week === latest;
      return skips || waits || pain === null || on > today ? [] : answer(on, pain);
    });
  return [
    ...answered('sbi', (on, pain) => sbi(draw, on, pain, own)),
    ...answered('psfs', (on, pain) => psfs(draw, on, pain, names)),
    ...(index % 5 === 0 ? answered('rmdq', (on, pain) => rmdq(draw, on, pain)) : []),
    ...(timeline.proms ?? []).flatMap(({ on, instrument, score }) =>
      instrument === 'groc' ? [{ on, instrument, score, answers: [{ linkId: 'change', value: score }] }] : [],
    ),
  ];
}
