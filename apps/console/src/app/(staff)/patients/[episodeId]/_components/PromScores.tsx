'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { later, useAhead } from '@cairn/ui/primitives/later';
import type { ChartData, ChartWaiting } from './ChartData.ts';
import { PromSeries } from './PromSeries.tsx';
import { PromTable } from './PromTable.tsx';
import { WaitingAnswers } from './WaitingAnswers.tsx';

const EnterScoreDialog = later(async () => (await import('./EnterScoreDialog.tsx')).EnterScoreDialog);

/** The questionnaires over time, each with the change that matters; answers that wait for a score; scores by hand. */
export function PromScores({ chart }: { chart: ChartData }) {
  const { scores, waiting } = chart;
  const [entering, setEntering] = useState<'new' | ChartWaiting | null>(null);
  useAhead(EnterScoreDialog);
  const isByHand = scores.some(({ points }) => points.some(({ enteredBy }) => enteredBy !== null));
  return (
    <Card
      title="Questionnaires"
      action={
        <Button variant="secondary" aria-haspopup="dialog" onClick={() => setEntering('new')}>
          Enter a score…
        </Button>
      }
      className="grid gap-3"
    >
      {scores.length === 0 && waiting.length === 0 && (
        <p className="text-ink-soft">
          No scores yet. Patients are asked in the weeks each questionnaire has; a score from paper can be entered here.
        </p>
      )}
      <WaitingAnswers waiting={waiting} onScore={setEntering} />
      {scores.length > 0 && (
        <>
          <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            {scores.map((series) => (
              <PromSeries key={series.prom} series={series} />
            ))}
          </ul>
          <p className="text-14 text-ink-soft">
            Soft band: closer to the first score than most people feel.
            {isByHand && ' Open marks: entered by hand.'}
          </p>
          <Disclosure summary="As a table">
            <PromTable scores={scores} />
          </Disclosure>
        </>
      )}
      {entering && (
        <EnterScoreDialog
          chart={chart}
          waiting={entering === 'new' ? null : entering}
          onClose={() => setEntering(null)}
        />
      )}
    </Card>
  );
}
