import type { Metadata } from 'next';
import { TrendPanel } from '@cairn/ui/clinical/TrendPanel';
import { Verdict } from '@cairn/ui/clinical/Verdict';
import { weeklyMeans } from '@cairn/ui/clinical/weeklyMeans';
import { Card } from '@cairn/ui/primitives/Card';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { addDays } from '@cairn/vocabulary';
import { dayWords } from '#day/dayWords.ts';
import { firstName } from '#day/firstName.ts';
import { begunDay } from '#server/begunDay.ts';
import { caller } from '#trpc/server.tsx';
import { ScoresCard } from './_components/ScoresCard.tsx';
import { WhereItHurts } from './_components/WhereItHurts.tsx';

export const metadata: Metadata = { title: 'Progress' };

/** The days at which progress is read anew. clinical.md 6 */
const marks = [42, 84];

export default async function ProgressPage() {
  const day = await begunDay();
  if (!day) return null;
  const { progress } = await caller();
  const read = await progress.read({ episodeId: day.episode.id });
  if (!read) return null;
  const { verdict, trend, reach, side, scores } = read;
  const shown = marks.filter((mark) => addDays(trend.startedOn, mark - 1) <= trend.today);
  const backs = trend.days.map(({ back }) => back).filter((back) => back !== null);
  const hurts = (back: number | undefined) => back !== undefined && back > 0;
  return (
    <>
      <PageHeading over={`Day ${day.day}, ${dayWords(day.today)}`}>Progress</PageHeading>
      <Card>
        <Verdict sentence={verdict.sentence} improvement={verdict.improvement} startedOn={trend.startedOn} />
      </Card>
      <TrendPanel
        data={{
          ...trend,
          revisions: trend.revisions.map(({ on, label }) => ({ on, label: label.replace(/ min$/, '') })),
          weeks: weeklyMeans(trend.days, 80),
          marks: shown.map((mark) => ({ day: mark, label: `day ${mark}` })),
        }}
        flagsSay={`walks and minutes, set by ${firstName(day.therapist)}`}
      />
      <WhereItHurts
        side={side}
        then={reach.first}
        now={reach.latest}
        backThen={hurts(backs.at(0))}
        backNow={hurts(backs.at(-1))}
      />
      <ScoresCard scores={scores} therapist={firstName(day.therapist)} />
    </>
  );
}
