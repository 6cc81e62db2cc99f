'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { SavedLine } from '@cairn/ui/primitives/SavedLine';
import type { Day } from '#day/Day.ts';
import { firstName } from '#day/firstName.ts';
import type { Entry } from '#queue/Entry.ts';
import { useQueue } from '#queue/QueueProvider.tsx';

type IntakeSentProps = { day: Day; entry: Entry; onCheck: () => void; onForget: () => void };

/** The first questions are answered: waits for them to be saved, then leads to the first day. */
export function IntakeSent({ day, entry, onCheck, onForget }: IntakeSentProps) {
  const { remove } = useQueue();
  const router = useRouter();
  // Refused as a second time: the first time got through and only its answer was lost.
  const known = entry.savedAt !== null || entry.refusal?.code === 'CONFLICT';
  useEffect(() => {
    if (!known) return;
    onForget();
    router.replace('/today');
    router.refresh();
  }, [known, onForget, router]);
  if (entry.refusal && !known)
    return (
      <Card className="grid gap-3">
        <h1 className="text-25 font-semibold">One answer needs another look</h1>
        <FieldError>{entry.refusal.message}</FieldError>
        <p>Your answers are kept on this phone.</p>
        <Button
          size="action"
          onClick={() => {
            onCheck();
            remove(entry.key);
          }}
        >
          Check my answers
        </Button>
      </Card>
    );
  return (
    <Card className="grid gap-3">
      <h1 className="text-25 font-semibold">Thank you. {firstName(day.therapist)} gets your answers.</h1>
      {known ? <p role="status">Your first day is opening.</p> : <SavedLine state="waiting" />}
      {!known && <p className="text-ink-soft">Keep this page open. Your first day begins as soon as they are sent.</p>}
    </Card>
  );
}
