'use client';
import { Footprints } from 'lucide-react';
import { useState } from 'react';
import { OpenHand } from '@cairn/ui/clinical/OpenHand';
import { SeatedFigure } from '@cairn/ui/clinical/SeatedFigure';
import { Trail } from '@cairn/ui/clinical/Trail';
import { planTrail } from '@cairn/ui/clinical/planTrail';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Tag } from '@cairn/ui/primitives/Tag';
import { boutMinutes } from '#day/boutMinutes.ts';
import { minutesWords, numberWord } from '#day/countWords.ts';
import type { Day } from '#day/Day.ts';
import { firstName } from '#day/firstName.ts';
import type { LogItem, WalkValues } from '#day/LogItem.ts';
import { surfaceWords } from '#day/surfaceWords.ts';
import type { WalkFilled } from './noWalk.ts';
import { WalkForm } from './soonWalkForm.ts';

type Plan = NonNullable<Day['plan']>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const heading = ({ boutsPerDay, minutesPerBout }: Plan) =>
  `${capital(numberWord(boutsPerDay))} ${boutsPerDay === 1 ? 'walk' : 'walks'} of ${minutesWords(minutesPerBout)}`;

const underHeading = ({ surface, boutsPerDay, breakMinutes }: Plan) =>
  `${surfaceWords[surface].plan}${boutsPerDay > 1 && breakMinutes > 0 ? ', with a seated break between' : ''}.`;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const logWords = (plan: Plan | null, walked: number) =>
  plan?.walkToday && plan.boutsPerDay > 1 && walked < plan.boutsPerDay
    ? `Log the ${ordinals[walked]} walk`
    : 'Log a walk';

/** What to do today as a trail, and the way to log a walk. */
export function PlanCard({
  day,
  walks,
  onWalk,
}: {
  day: Day;
  walks: LogItem<WalkValues>[];
  onWalk: (walk: WalkFilled) => void;
}) {
  const [logging, setLogging] = useState(false);
  const { plan } = day;
  const resting = plan !== null && !plan.walkToday;
  return (
    <Card className="grid gap-3">
      {!plan ? (
        <div>
          <h2 className="text-25 font-semibold">Your plan is on its way</h2>
          <p>
            {firstName(day.therapist)} has set it and it starts soon. Until then, walk a little on the flat, and sit
            when it hurts more.
          </p>
        </div>
      ) : resting ? (
        <div>
          <h2 className="flex items-center gap-2 text-25 font-semibold">
            <SeatedFigure className="text-trail" />A rest day
          </h2>
          <p>
            No walk is planned today{plan.stretches.length > 0 && ', only your stretches'}. Rest is part of the plan.
          </p>
        </div>
      ) : (
        <>
          <div>
            {day.planIsNew && <Tag tone="trail">New plan</Tag>}
            <h2 className="text-25 font-semibold">{heading(plan)}</h2>
            <p>{underHeading(plan)}</p>
          </div>
          <Trail parts={planTrail(plan, boutMinutes(walks.toReversed()))} />
          <OpenHand>
            Sit down if your leg pain reaches <b>{plan.stopAtNprs}</b>.
          </OpenHand>
        </>
      )}
      {day.planIsNew && plan && (
        <p className="rounded-control bg-trail-soft px-3 py-2 text-15">
          <b>Why {firstName(plan.signedByName)} changed it:</b> {plan.reason}
        </p>
      )}
      {logging ? (
        <WalkForm
          suggestion={plan?.minutesPerBout ?? null}
          onCancel={() => setLogging(false)}
          onSave={(walk) => {
            onWalk(walk);
            setLogging(false);
          }}
        />
      ) : (
        <Button size="action" variant={plan?.walkToday ? 'primary' : 'secondary'} onClick={() => setLogging(true)}>
          <Footprints aria-hidden />
          {logWords(plan, boutMinutes(walks).length)}
        </Button>
      )}
    </Card>
  );
}
