'use client';
import { useActionState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Checkbox } from '@cairn/ui/primitives/Checkbox';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { type AcceptState, acceptNow } from '../acceptNow.ts';

/** The consent, a password for those who like one, and the start. */
export function AcceptForm({ token, email }: { token: string; email: string }) {
  const [{ agreed, errors }, action, pending] = useActionState(
    (_state: AcceptState, form: FormData) => acceptNow(token, form),
    { agreed: false },
  );
  return (
    <Card>
      <form action={action} noValidate className="grid gap-4">
        {errors?.form && (
          <div role="alert">
            <FieldError>{errors.form}</FieldError>
          </div>
        )}
        <div>
          <Checkbox
            key={String(agreed)}
            name="consent"
            label="I agree"
            className="font-semibold"
            defaultChecked={agreed}
            aria-invalid={errors?.consent ? true : undefined}
            aria-describedby={errors?.consent ? 'consent-error' : undefined}
          />
          {errors?.consent && <FieldError id="consent-error">{errors.consent}</FieldError>}
        </div>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <Field
          label="A password"
          optional
          hint="15 characters or more; a few words in a row work well. Leave it empty and we mail you a link each time."
          error={errors?.password}
        >
          <TextInput name="password" type="password" autoComplete="new-password" maxLength={256} />
        </Field>
        <Button type="submit" size="action" loading={pending}>
          Begin
        </Button>
      </form>
    </Card>
  );
}
