'use client';
import { Mail } from 'lucide-react';
import { useActionState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { signInNow } from '../signInNow.ts';

/** One e-mail address, two ways in: the password, or a link by mail. */
export function SignInForm() {
  const [{ email, sentTo, errors }, action, pending] = useActionState(signInNow, { email: '' });
  if (sentTo)
    return (
      <Card className="grid gap-3">
        <Mail aria-hidden className="size-8 text-trail" />
        <div role="status">
          <h2 className="text-25 font-semibold">Look in your mail</h2>
        </div>
        <p>
          If <b className="break-words">{sentTo}</b> belongs to an account, a link is on its way. It works once, for 30
          minutes.
        </p>
        <p className="text-ink-soft">
          Nothing there after a few minutes? Look among unwanted mail, then ask for another one.
        </p>
        <form action={action}>
          <input type="hidden" name="email" value={sentTo} />
          <Button type="submit" name="way" value="link" variant="secondary" loading={pending}>
            Mail me another link
          </Button>
        </form>
      </Card>
    );
  return (
    <Card>
      <form action={action} noValidate className="grid gap-4">
        {errors?.form && (
          <div role="alert">
            <FieldError>{errors.form}</FieldError>
          </div>
        )}
        <Field label="E-mail" error={errors?.email}>
          <TextInput
            key={email}
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            defaultValue={email}
            maxLength={254}
          />
        </Field>
        <Field label="Password" error={errors?.password}>
          <TextInput name="password" type="password" autoComplete="current-password" maxLength={256} />
        </Field>
        <Button type="submit" name="way" value="password" size="action" loading={pending}>
          Sign in
        </Button>
        <p className="flex items-center gap-3 text-15 text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          or
        </p>
        <Button type="submit" name="way" value="link" variant="secondary" size="action" disabled={pending}>
          <Mail aria-hidden />
          Mail me a link
        </Button>
        <p className="text-15 text-ink-soft">No account yet? Your therapist invites you by mail.</p>
      </form>
    </Card>
  );
}
