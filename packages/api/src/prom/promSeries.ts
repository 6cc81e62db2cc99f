import { type ScoreChange, changeThatMatters } from '@cairn/rules';
import { type Instrument, type LocalDate, daysBetween, instruments } from '@cairn/vocabulary';
import type { Prom } from './listProms.ts';

export type PromPoint = {
  on: LocalDate;
  /** Week of monitoring, 0 the first; negative before day 1, null before there is one. */
  week: number | null;
  score: number;
  enteredBy: string | null;
};
export type PromSeries = {
  prom: string;
  instrument: Instrument | null;
  title: string;
  points: PromPoint[];
  /** From the first score to the last; null with one score, or where it is not known which way is better. */
  change: (ScoreChange & { first: number; last: number }) | null;
};

function changeOf(instrument: Instrument | null, points: readonly PromPoint[]): PromSeries['change'] {
  const [first, last] = [points[0], points.at(-1)];
  if (!instrument || !first || !last || (first === last && instrument !== 'groc')) return null;
  return { first: first.score, last: last.score, ...changeThatMatters(instrument, first.score, last.score) };
}

/** The scores of each questionnaire in the order of their days, with the change that matters where one is published. */
export function promSeries(proms: readonly Prom[], startedOn: LocalDate | null): PromSeries[] {
  const order = Object.keys(instruments);
  const rank = ({ instrument }: PromSeries) => (instrument ? order.indexOf(instrument) : order.length);
  const scored = proms.filter((prom): prom is Prom & { score: number } => prom.score !== null);
  return [...Map.groupBy(scored, ({ prom }) => prom)]
    .flatMap(([prom, responses]): PromSeries[] => {
      const latest = responses.at(-1);
      if (!latest) return [];
      const { instrument } = latest;
      const points = responses.map(({ on, score, enteredBy }) => ({
        on,
        week: startedOn === null ? null : Math.floor(daysBetween(startedOn, on) / 7),
        score,
        enteredBy,
      }));
      const title = instrument ? instruments[instrument].title : latest.title;
      return [{ prom, instrument, title, points, change: changeOf(instrument, points) }];
    })
    .sort((a, b) => rank(a) - rank(b));
}
