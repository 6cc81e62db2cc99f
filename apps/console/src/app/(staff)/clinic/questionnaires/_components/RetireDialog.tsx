'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { troubleWords } from '#words/troubleWords.ts';
import type { LoadedRow } from './LoadedData.ts';

/** Takes a questionnaire out of use, once that is confirmed. */
export function RetireDialog({ row }: { row: LoadedRow }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const retire = useMutation(
    trpc.questionnaire.retire.mutationOptions({
      onSuccess: async () => {
        setAsking(false);
        toast({ message: `${row.title} is no longer asked` });
        await queries.invalidateQueries(trpc.questionnaire.pathFilter());
      },
    }),
  );
  const ask = (open: boolean) => {
    retire.reset();
    setAsking(open);
  };
  return (
    <>
      <Button
        variant="secondary"
        aria-haspopup="dialog"
        aria-label={`Retire ${row.title}, version ${row.version}`}
        onClick={() => ask(true)}
      >
        Retire…
      </Button>
      <Dialog
        open={asking}
        onOpenChange={ask}
        title={`Retire ${row.title}?`}
        description="Nobody is asked it any more. Answers and scores stay on the charts. Load the file again to take it back into use."
        footer={
          <>
            <Button variant="secondary" onClick={() => ask(false)}>
              Cancel
            </Button>
            <Button loading={retire.isPending} onClick={() => retire.mutate({ questionnaireId: row.id })}>
              Retire
            </Button>
          </>
        }
      >
        <div role="alert">{retire.error && <FieldError>{troubleWords(retire.error)}</FieldError>}</div>
      </Dialog>
    </>
  );
}
