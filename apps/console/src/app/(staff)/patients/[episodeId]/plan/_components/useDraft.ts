'use client';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { PlanDraft } from './PlanDraft.ts';

/**
 * Keeps what is written in this tab, so that a closed page or a lost connection costs nothing; `discard` forgets it.
 * What the form knew when it was opened, the revision it follows, is not taken from the draft.
 */
export function useDraft(form: UseFormReturn<PlanDraft, unknown, never> | UseFormReturn<PlanDraft>, episodeId: string) {
  const { reset, getValues, watch } = form as UseFormReturn<PlanDraft>;
  const [kept, setKept] = useState(false);
  const key = `cairn-plan-${episodeId}`;
  useEffect(() => {
    const stored = sessionStorage.getItem(key);
    if (stored) {
      const draft = JSON.parse(stored) as PlanDraft;
      const { follows, effectiveOn } = getValues();
      reset({ ...draft, follows, effectiveOn: draft.effectiveOn < effectiveOn ? effectiveOn : draft.effectiveOn }, { keepDefaultValues: true });
      setKept(true);
    }
    const { unsubscribe } = watch((draft) => {
      sessionStorage.setItem(key, JSON.stringify(draft));
      setKept(true);
    });
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
