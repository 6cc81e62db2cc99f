'use client';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import type { LogItem, SafetyValues } from '#day/LogItem.ts';
import { SafetyCheck } from '#safety/SafetyCheck.tsx';
import { Today } from './Today.tsx';
import { ofKind, useDay } from './useDay.ts';

/**
 * Today and the safety check on one mounted page: the check opens by the browser's own history, without a request, so
 * it opens offline too, and what is half filled in on Today is still there afterwards.
 */
export function DayScreens() {
  const checking = usePathname() === '/check';
  const value = useDay();
  const [changing, setChanging] = useState<LogItem<SafetyValues> | null>(null);
  if (!value) return null;
  const { day, items, write } = value;
  const nprs = ofKind(items, 'pain', day.today).flatMap(({ legNprs, backNprs }) => [legNprs ?? 0, backNprs ?? 0]);
  const open = (item: LogItem<SafetyValues> | null) => {
    setChanging(item);
    window.history.pushState(null, '', '/check');
  };
  const close = () => {
    window.history.pushState(null, '', '/today');
    window.scrollTo(0, 0);
  };
  return (
    <>
      <div hidden={checking} className="grid gap-3">
        <Today value={value} onCheck={() => open(null)} onChangeCheck={open} />
      </div>
      {checking && (
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
    </>
  );
}
