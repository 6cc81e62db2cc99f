import { ScoreLine } from '@cairn/ui/clinical/prom/ScoreLine';
import { scoreChangeWords, scoreText } from '@cairn/ui/clinical/prom/scoreWords';
import { daysBetween, instruments } from '@cairn/vocabulary';
import { dayWords } from '#dates/dayWords.ts';
import { promWeekWords } from '#words/promWeekWords.ts';
import { promWords } from '#words/promWords.ts';
import type { ChartSeries } from './ChartData.ts';

/** One questionnaire: its scores over time, and in words what became of them. */
export function PromSeries({ series: { instrument, title, points, change } }: { series: ChartSeries }) {
  const facts = instrument && instruments[instrument];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const scale = facts ? `${scoreText(facts.lowest)} to ${facts.highest}, ${facts.better} is better` : 'scored by hand';
  const words =
    change && instrument ? scoreChangeWords(instrument, change) : points.length === 1 ? 'One score so far.' : '';
  const shown = first === last ? scoreText(last.score) : `${scoreText(first.score)} to ${scoreText(last.score)}`;
  return (
    <li className="grid content-start gap-1">
      <h3 className="font-semibold">
        {instrument ? promWords[instrument].name : title} <span className="font-normal text-ink-soft">{scale}</span>
      </h3>
      <ScoreLine
        label={`${title}: ${points.map(({ on, score }) => `${scoreText(score)} on ${dayWords(on)}`).join(', ')}`}
        points={points.map(({ on, score, enteredBy }) => ({
          day: daysBetween(first.on, on),
          score,
          isByHand: enteredBy !== null,
        }))}
        lowest={facts?.lowest ?? null}
        highest={facts?.highest ?? null}
        from={promWeekWords(first.week)}
        to={promWeekWords(last.week)}
        matters={facts && instrument !== 'groc' ? facts.changePoints : null}
      />
      <p className="text-14">
        <b>{shown}</b>
        {words && `: ${words}`}
      </p>
    </li>
  );
}
