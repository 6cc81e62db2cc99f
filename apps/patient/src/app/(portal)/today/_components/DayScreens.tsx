'use client';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { soon } from '@cairn/ui/primitives/later';
import type { LogItem, PromValues, SafetyValues } from '#day/LogItem.ts';
import { NotHereYet } from './NotHereYet.tsx';
import { Today } from './Today.tsx';
import { ofKind, useDay } from './useDay.ts';

const SafetyCheck = soon(async () => (await import('#safety/SafetyCheck.tsx')).SafetyCheck, <NotHereYet />);
const Questions = soon(async () => (await import('./Questions.tsx')).Questions, <NotHereYet />);

/**
 * Today, the safety check and the questionnaires on one mounted page: they open by the browser's own history, without a
 * request, so they open offline too, and what is half filled in on Today is still there afterwards.
 */
export function DayScreens() {
  const path = usePathname();
  const value = useDay();
  const [changing, setChanging] = useState<LogItem<SafetyValues> | null>(null);
  const [prom, setProm] = useState<LogItem<PromValues> | null>(null);
  if (!value) return null;
  const { day, items, write } = value;
  const nprs = ofKind(items, 'pain', day.today).flatMap(({ legNprs, backNprs }) => [legNprs ?? 0, backNprs ?? 0]);
  const open = (item: LogItem<SafetyValues> | null) => {
    setChanging(item);
    window.history.pushState(null, '', '/check');
  };
  const ask = (item: LogItem<PromValues> | null) => {
    setProm(item);
    window.history.pushState(null, '', '/questions');
  };
  const close = () => {
    window.history.pushState(null, '', '/today');
    window.scrollTo(0, 0);
  };
  const isToday = path !== '/check' && path !== '/questions';
  return (
    <>
      <div hidden={!isToday} className="grid gap-3">
        <Today value={value} onCheck={() => open(null)} onChangeCheck={open} onQuestions={ask} />
      </div>
      {path === '/check' && (
        <SafetyCheck
          day={day}
          nprs={nprs.length > 0 ? Math.max(...nprs) : null}
          changing={changing}
          onSend={(answers, amends) =>
            write({ kind: 'safety', input: { nothingNew: false, answers } }, { on: changing?.on, amends })
          }
          onClose={close}
          onEnd={close}
        />
      )}
      {path === '/questions' && <Questions value={value} changing={prom} onClose={close} />}
    </>
  );
}
