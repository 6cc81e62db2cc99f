'use client';
import { Check, Footprints } from 'lucide-react';
import { useState } from 'react';
import { endedAtLimit } from '@cairn/rules/dose/endedAtLimit';
import { OpenHand } from '@cairn/ui/clinical/OpenHand';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { soon } from '@cairn/ui/primitives/later';
import { minutesWords, numberWord } from '#day/countWords.ts';
import type { Day } from '#day/Day.ts';
import { firstName } from '#day/firstName.ts';
import type { LogItem, WalkValues } from '#day/LogItem.ts';
import { type WalkFilled, noWalk } from './noWalk.ts';
import { WalkForm } from './soonWalkForm.ts';

const TestWalkForm = soon(async () => (await import('./TestWalkForm.tsx')).TestWalkForm);

type TestWalkCardProps = {
  day: Day;
  asked: NonNullable<Day['testWalks']>;
  /** Today's walks. */
  walks: LogItem<WalkValues>[];
  onWalk: (walk: WalkFilled) => void;
};

/** Before the first plan: what a test walk is, how many are done, and the way to log one. */
export function TestWalkCard({ day, asked, walks, onWalk }: TestWalkCardProps) {
  const [logging, setLogging] = useState<'test' | 'walk' | null>(null);
  const tests = walks.filter(({ test }) => test);
  const doneToday = tests.some((walk) => endedAtLimit(walk, { dose: asked }));
  // The server may not know today's yet, or know it as it was before a change.
  const done = asked.days.filter((on) => on !== day.today).length + (doneToday ? 1 : 0);
  const all = done >= asked.needed;
  const therapist = firstName(day.therapist);
  const save = (walk: WalkFilled) => {
    onWalk(walk);
    setLogging(null);
  };
  return (
    <Card className="grid gap-3">
      {all ? (
        <div>
          <h2 className="text-25 font-semibold">Thank you. {therapist} sets your plan.</h2>
          <p>
            You did all {numberWord(asked.needed)} test walks. Until the plan is here, walk a little on the flat, and
            sit when it hurts more.
          </p>
        </div>
      ) : (
        <div className="grid gap-2">
          <h2 className="text-25 font-semibold">First, {numberWord(asked.needed)} test walks</h2>
          <p>
            Walk on the flat until your leg pain is up by <b>{asked.testRise}</b> or reaches <b>{asked.testNprs}</b>,
            then stop. Do this on {numberWord(asked.needed)} days. It shows {therapist} how far you can walk.
          </p>
        </div>
      )}
      <Steps done={Math.min(done, asked.needed)} of={asked.needed} />
      {!all && doneToday && <p>Today’s test walk is done. Do the next one on another day.</p>}
      {!all && !doneToday && (
        <>
          {tests.length > 0 && (
            <p className="rounded-control bg-trail-soft px-3 py-2 text-15">
              You stopped before your leg pain was up by {asked.testRise}. That is fine, and it is saved. It does not
              count as a test walk. Try again when you feel up to it.
            </p>
          )}
          <OpenHand>
            Still fine after {minutesWords(asked.targetMinutes)}? Stop there. <b>That counts too.</b>
          </OpenHand>
        </>
      )}
      {logging === 'test' ? (
        <TestWalkForm onCancel={() => setLogging(null)} onSave={(walk) => save({ ...noWalk, ...walk, test: true })} />
      ) : logging === 'walk' ? (
        <WalkForm suggestion={null} onCancel={() => setLogging(null)} onSave={save} />
      ) : (
        <Button
          size="action"
          variant={all || doneToday ? 'secondary' : 'primary'}
          onClick={() => setLogging(all || doneToday ? 'walk' : 'test')}
        >
          <Footprints aria-hidden />
          {all || doneToday ? 'Log a walk' : 'Log a test walk'}
        </Button>
      )}
    </Card>
  );
}

const Steps = ({ done, of }: { done: number; of: number }) => (
  <p className="flex items-center gap-2 font-semibold">
    <span aria-hidden className="flex gap-1 *:grid *:size-5 *:place-items-center *:rounded-full">
      {Array.from({ length: of }, (_, index) =>
        index < done ? (
          <span key={index} className="bg-trail text-on-trail">
            <Check strokeWidth={3} className="size-3.5" />
          </span>
        ) : (
          <span key={index} className="border-2 border-dashed border-line-strong" />
        ),
      )}
    </span>
    {done} of {of} done
  </p>
);
