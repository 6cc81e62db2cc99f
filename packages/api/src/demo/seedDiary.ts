import { type Transaction, intakes, painLogs, promResponses, safetyChecks, selfCareLogs, walkLogs } from '@cairn/db';
import { type LocalDate, newId } from '@cairn/vocabulary';
import { insertAll } from '../insertAll.ts';
import type { demoPlans } from './demoPlans.ts';
import type { demoProms } from './demoProms.ts';
import { demoTestWalks } from './demoTestWalks.ts';
import type { Told } from './Told.ts';

type Diary = Told & {
  proms: ReturnType<typeof demoProms>;
  plans: ReturnType<typeof demoPlans>;
  /** Minutes of a walk at the start. */
  firstMinutes: number;
  /** Who enters what is answered on paper. */
  enteredBy: string;
};

/** Stores what a demo patient wrote: the first answers, and the logs of every day. */
export async function seedDiary(tx: Transaction, diary: Diary): Promise<void> {
  const { of, person, timeline, proms, plans, firstMinutes, enteredBy, zone, today, writtenOn, draw } = diary;
  const { simulated, startedOn, testWalkDays } = person;
  const log = (on: LocalDate) => ({
    ...of,
    id: newId(),
    on,
    writtenAt: writtenOn(on),
    receivedAt: new Date(writtenOn(on).getTime() + 2_000),
    zone,
    contentHash: 'demo',
  });
  await tx.insert(intakes).values({
    ...of,
    id: newId(),
    on: startedOn,
    writtenAt: writtenOn(startedOn),
    zone,
    history: timeline.intake?.history ?? {},
    answers: timeline.intake?.answers ?? {},
  });
  await insertAll(
    tx,
    painLogs,
    (simulated.timeline.painLogs ?? []).map(({ on, legNprs, backNprs, furthest, nightPain }) => ({
      ...log(on),
      legNprs,
      backNprs,
      furthest,
      nightPain,
    })),
  );
  const planOn = (on: LocalDate) => plans.findLast(({ effectiveOn }) => effectiveOn <= on)?.plan;
  /** The day's walks together, as near to this plan as the simulated walk came to its own quota. */
  const minutesOn = (on: LocalDate, minutes: number) => {
    const plan = planOn(on);
    const share = Math.min(1.05, minutes / firstMinutes);
    return Math.max(1, Math.round(share * (plan ? plan.minutesPerBout * plan.boutsPerDay : firstMinutes)));
  };
  await insertAll(
    tx,
    walkLogs,
    (testWalkDays ? [] : timeline.walkLogs).map((walk) => ({
      ...log(walk.on),
      minutes: minutesOn(walk.on, walk.minutes ?? 1),
      // Who walks on a day walks them all.
      bouts: planOn(walk.on)?.boutsPerDay ?? 1,
      breaks: walk.breaks,
      surface: walk.surface === 'gentle-slopes' ? ('gentle-slopes' as const) : ('flat' as const),
      painBefore: walk.painBefore,
      painPeak: walk.painPeak,
      painNextMorning: walk.on < today ? walk.painNextMorning : null,
    })),
  );
  await insertAll(
    tx,
    walkLogs,
    demoTestWalks(timeline, testWalkDays ?? [], firstMinutes).map((walk) => ({ ...log(walk.on), ...walk })),
  );
  await insertAll(
    tx,
    safetyChecks,
    timeline.safetyChecks.map(({ on, answers }) => ({
      ...log(on),
      answers,
      nothingNew: Object.keys(answers).length === 0,
    })),
  );
  await insertAll(
    tx,
    promResponses,
    proms.map(({ on, instrument, score, answers }) => ({
      ...log(on),
      instrument,
      score,
      answers,
      enteredBy: answers ? null : enteredBy,
    })),
  );
  await insertAll(
    tx,
    selfCareLogs,
    timeline.painLogs
      .filter(() => draw.chance(0.6))
      .map(({ on }) => ({
        ...log(on),
        ...draw.pick([
          [{ kind: 'stretch' as const, what: 'knee-hug' }, 4],
          [{ kind: 'heat' as const, what: '', relief: 'little' as const }, 2],
          [{ kind: 'medicine' as const, what: 'Ibuprofen', relief: 'little' as const }, 1],
        ]),
      })),
  );
}
