'use client';
import { useEffect, useState } from 'react';
import { addDays } from '@cairn/vocabulary';
import type { PlanDraft } from './PlanDraft.ts';
import type { PlanForm } from './PlanFields.tsx';

/**
 * Keeps what is written in this tab, so that a closed page or a lost connection costs nothing; `discard` forgets it.
 * What the form knew when it was opened, the revision it follows, is not taken from the draft.
 */
export function useDraft({ reset, getValues, watch }: PlanForm, episodeId: string) {
  const [kept, setKept] = useState(false);
  const key = `cairn-plan-${episodeId}`;
  useEffect(() => {
    const { unsubscribe } = watch((draft) => {
      sessionStorage.setItem(key, JSON.stringify(draft));
      setKept(true);
    });
    const stored = sessionStorage.getItem(key);
    if (stored) {
      const draft = JSON.parse(stored) as PlanDraft;
      const { follows, effectiveOn } = getValues();
      // The form begins with tomorrow; a draft of an earlier day may name a day that has passed.
      const day = draft.effectiveOn < addDays(effectiveOn, -1) ? effectiveOn : draft.effectiveOn;
      reset({ ...draft, follows, effectiveOn: day }, { keepDefaultValues: true });
    }
    return unsubscribe;
  }, [key, getValues, reset, watch]);
  return {
    kept,
    discard: () => {
      reset();
      sessionStorage.removeItem(key);
      setKept(false);
    },
    forget: () => sessionStorage.removeItem(key),
  };
}
