'use client';
import { useState } from 'react';
import { Card } from '@cairn/ui/primitives/Card';
import { soon } from '@cairn/ui/primitives/later';
import { boutMinutes } from '#day/boutMinutes.ts';
import type { LogItem, PromValues, SafetyValues } from '#day/LogItem.ts';
import { dueForms } from '#prom/dueForms.ts';
import { DayDone } from './DayDone.tsx';
import { DayHeading } from './DayHeading.tsx';
import { MorningAfter } from './MorningAfter.tsx';
import { PainForm } from './PainForm.tsx';
import { PlanCard } from './PlanCard.tsx';
import { SafetyCard } from './SafetyCard.tsx';
import { TestWalkCard } from './TestWalkCard.tsx';
import { UrgentToday } from './UrgentToday.tsx';
import { type DayValue, ofKind } from './useDay.ts';

// Below what fits a phone: they answer a moment later than what is above. What stands above is in the page's own code,
// for a part that comes later moves what is below it.
const LastEntry = soon(async () => (await import('./LastEntry.tsx')).LastEntry);
const LoggedList = soon(async () => (await import('./LoggedList.tsx')).LoggedList);
const SelfCareCard = soon(async () => (await import('./SelfCareCard.tsx')).SelfCareCard);
// Not there at first.
const PromCard = soon(async () => (await import('./PromCard.tsx')).PromCard);
const AddDialog = soon(async () => (await import('./AddDialog.tsx')).AddDialog);
const ChangeDialog = soon(async () => (await import('./ChangeDialog.tsx')).ChangeDialog);

type TodayProps = {
  value: DayValue;
  onCheck: () => void;
  onChangeCheck: (item: LogItem<SafetyValues>) => void;
  /** Begins the questionnaires that are due, or changes one that was answered. */
  onQuestions: (changing: LogItem<PromValues> | null) => void;
};

/** The day: what to do, what is still to be logged, and what is logged. */
export function Today({ value, onCheck, onChangeCheck, onQuestions }: TodayProps) {
  const { day, items, write } = value;
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<LogItem | null>(null);
  const change = (item: LogItem) => {
    if (item.kind === 'safety') onChangeCheck(item);
    else if (item.kind === 'prom') onQuestions(item);
    else setChanging(item);
  };
  const walks = ofKind(items, 'walk', day.today);
  const pain = ofKind(items, 'pain', day.today);
  const checks = ofKind(items, 'safety', day.today);
  const walked = day.testWalks
    ? walks.length > 0
    : boutMinutes(walks).length >= (day.plan?.walkToday ? day.plan.boutsPerDay : 0);
  const due = dueForms(day.due, items);
  const done = walked && pain.length > 0 && checks.length > 0;
  return (
    <>
      <DayHeading day={day} loggedToday={items.some((item) => item.on === day.today)} />
      <LastEntry items={items} />
      {checks.some(({ nothingNew }) => !nothingNew) && <UrgentToday value={value} />}
      <MorningAfter value={value} />
      {done && <DayDone day={day} walks={walks} pain={pain} />}
      {day.testWalks && (
        <TestWalkCard
          day={day}
          asked={day.testWalks}
          walks={walks}
          onWalk={(input) => write({ kind: 'walk', input })}
        />
      )}
      {!day.testWalks && !(done && walks.length > 0) && (
        <PlanCard day={day} walks={walks} onWalk={(input) => write({ kind: 'walk', input })} />
      )}
      {pain.length === 0 && (
        <Card title="How much does it hurt now?">
          <PainForm side={day.episode.side} onSave={(input) => write({ kind: 'pain', input })} />
        </Card>
      )}
      {checks.length === 0 && (
        <SafetyCard
          onNothingNew={() => write({ kind: 'safety', input: { nothingNew: true, answers: {} } })}
          onCheck={onCheck}
        />
      )}
      {due.length > 0 && <PromCard forms={due} therapist={day.therapist} onStart={() => onQuestions(null)} />}
      <SelfCareCard value={value} />
      <LoggedList value={value} onChange={change} onAdd={() => setAdding(true)} />
      {adding && <AddDialog open onOpenChange={setAdding} value={value} onCheck={onCheck} />}
      {changing && <ChangeDialog item={changing} onClose={() => setChanging(null)} value={value} />}
    </>
  );
}
