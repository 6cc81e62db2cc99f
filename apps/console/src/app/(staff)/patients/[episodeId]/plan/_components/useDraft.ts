'use client';
import { useEffect, useState } from 'react';
import { addDays } from '@cairn/vocabulary';
import type { PlanDraft } from './PlanDraft.ts';
import type { PlanForm } from './PlanFields.tsx';

/**
 * Keeps what is written in this tab, so that a closed page or a lost connection costs nothing; `discard` forgets it.
 * What the form knew when it was opened, the revision it follows, is not taken from the draft; nor is a draft taken up
 * when the form was opened with a proposal that it was not written from.
 * @param openId the open proposal: a draft written from another one goes on without it
 */
export function useDraft({ reset, getValues, watch }: PlanForm, episodeId: string, openId: string | null) {
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
      const { follows, effectiveOn, proposalId } = getValues();
      if (proposalId && draft.proposalId !== proposalId) return unsubscribe;
      // The form begins with tomorrow; a draft of an earlier day may name a day that has passed.
      const day = draft.effectiveOn < addDays(effectiveOn, -1) ? effectiveOn : draft.effectiveOn;
      const from = draft.proposalId === openId ? draft.proposalId : undefined;
      reset({ ...draft, follows, effectiveOn: day, proposalId: from }, { keepDefaultValues: true });
    }
    return unsubscribe;
  }, [key, openId, getValues, reset, watch]);
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
