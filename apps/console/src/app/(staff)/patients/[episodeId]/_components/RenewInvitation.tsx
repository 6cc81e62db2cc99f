'use client';
import { useMutation } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { Button } from '@cairn/ui/primitives/Button';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { troubleWords } from '#words/troubleWords.ts';

/** Mails a fresh invitation; the link sent before stops working. */
export function RenewInvitation({ episodeId }: { episodeId: string }) {
  const toast = useToast();
  const renew = useMutation(
    useTRPC().invitation.renew.mutationOptions({
      onSuccess: ({ email }) => toast({ message: `A new invitation is on its way to ${email}` }),
    }),
  );
  return (
    <>
      <Button variant="secondary" loading={renew.isPending} onClick={() => renew.mutate({ episodeId })}>
        <Mail aria-hidden />
        Send the invitation again
      </Button>
      {renew.error && (
        <div role="alert" className="basis-full">
          <FieldError>{troubleWords(renew.error)}</FieldError>
        </div>
      )}
    </>
  );
}
