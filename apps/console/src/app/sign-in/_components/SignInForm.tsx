'use client';
import { useMutation } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { useActionState, useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { useTRPC } from '#trpc/client.tsx';
import { troubleWords } from '#words/troubleWords.ts';
import { enterWithPassword } from './doorActions.ts';

/** E-mail and password, or a link by mail for those who have forgotten it. */
export function SignInForm() {
  const trpc = useTRPC();
  const [email, setEmail] = useState('');
  const [{ trouble }, enter, entering] = useActionState(enterWithPassword, { trouble: null });
  const link = useMutation(trpc.link.request.mutationOptions());
  if (link.isSuccess)
    return (
      <div role="status" className="grid gap-3">
        <p className="font-semibold">Look in your mail</p>
        <p>
          If {link.variables.email} is known here, a link to sign in is on its way. It works once, for 30 minutes. A
          second one can be asked for after a minute.
        </p>
        <Button variant="secondary" onClick={() => link.reset()}>
          Back to the password
        </Button>
      </div>
    );
  const linkTrouble = link.error && (link.error.data?.fieldErrors?.email?.[0] ?? troubleWords(link.error));
  return (
    <form action={enter} className="grid gap-4">
      <Field label="E-mail" error={linkTrouble}>
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field label="Password">
        <TextInput name="password" type="password" autoComplete="current-password" required />
      </Field>
      <div role="alert">{trouble && <FieldError>{trouble}</FieldError>}</div>
      <Button type="submit" loading={entering}>
        Sign in
      </Button>
      <Button variant="quiet" loading={link.isPending} onClick={() => link.mutate({ app: 'console', email })}>
        <Mail aria-hidden />
        Mail me a link
      </Button>
    </form>
  );
}
