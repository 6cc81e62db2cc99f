import { BodyChart } from '@cairn/ui/clinical/BodyChart';
import { Card } from '@cairn/ui/primitives/Card';
import { type Furthest, type LocalDate, type Side, reaches } from '@cairn/vocabulary';
import { dateWords } from '#day/dayWords.ts';

type Reach = { on: LocalDate; furthest: Furthest | null } | null;

const sideWords: Record<Side, string> = { left: 'your left', right: 'your right', both: 'both' };
const place = (furthest: Furthest, side: Side) =>
  furthest === 'back' ? 'your back' : `${sideWords[side]} ${furthest}`;

function reachWords(then: Furthest, now: Furthest, side: Side): string {
  const step = reaches.indexOf(now) - reaches.indexOf(then);
  if (step < 0)
    return `It used to reach ${place(then, side)} and now stops at ${place(now, side)}. Moving up the leg is a good sign.`;
  if (step > 0)
    return `It stopped at ${place(then, side)} and now reaches ${place(now, side)}. Your therapist sees this too.`;
  return `It reaches ${place(now, side)}, as it did at first.`;
}

type WhereItHurtsProps = {
  side: Side | null;
  then: Reach;
  now: Reach;
  /** Whether the back hurt at first and hurts now. */
  backThen: boolean;
  backNow: boolean;
};

/** How far the pain reached at first and reaches now, on an outlined person. */
export function WhereItHurts({ side, then, now, backThen, backNow }: WhereItHurtsProps) {
  if (!then?.furthest || !now?.furthest)
    return (
      <Card title="Where it hurts">
        <p className="text-ink-soft">
          When you log your pain, open “How far it reaches” and choose the furthest point. Then you see here whether it
          moves up your leg.
        </p>
      </Card>
    );
  const moved = then.furthest !== now.furthest;
  return (
    <Card title="Where it hurts" className="grid gap-3">
      <p className="-mt-2">{reachWords(then.furthest, now.furthest, side ?? 'right')}</p>
      <div className="flex flex-wrap justify-evenly gap-4">
        {moved && (
          <BodyChart
            side={side ?? 'right'}
            furthest={then.furthest}
            backPain={backThen}
            caption={
              <>
                <b>Then</b>, {dateWords(then.on)}
              </>
            }
          />
        )}
        <BodyChart
          side={side ?? 'right'}
          furthest={now.furthest}
          was={moved ? then.furthest : undefined}
          backPain={backNow}
          caption={
            <>
              <b>Now</b>, {dateWords(now.on)}
            </>
          }
        />
      </div>
    </Card>
  );
}
