'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { troubleWords } from '#words/troubleWords.ts';

/** Ends a colleague's access, once that is confirmed. */
export function EndAccess({ staffId, name }: { staffId: string; name: string }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const end = useMutation(
    trpc.clinic.endStaff.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        toast({ message: `${name} cannot sign in any more` });
      },
      // Also when it did not go through: someone else may have ended it.
      onSettled: () => queries.invalidateQueries(trpc.clinic.pathFilter()),
    }),
  );
  const ask = (open: boolean) => {
    end.reset();
    setAsking(open);
  };
  return (
    <>
      <Button variant="secondary" aria-label={`End access of ${name}`} aria-haspopup="dialog" onClick={() => ask(true)}>
        End access…
      </Button>
      <Dialog
        open={asking}
        onOpenChange={ask}
        title={`End access of ${name}?`}
        description="They are signed out everywhere at once and cannot sign in again. What they wrote stays in the records under their name."
        footer={
          <>
            <Button variant="secondary" onClick={() => ask(false)}>
              Cancel
            </Button>
            <Button variant="danger" loading={end.isPending} onClick={() => end.mutate({ staffId })}>
              End access
            </Button>
          </>
        }
      >
        <div role="alert">{end.error && <FieldError>{troubleWords(end.error)}</FieldError>}</div>
      </Dialog>
    </>
  );
}
