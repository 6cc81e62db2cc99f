'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { TRPCClientErrorLike } from '@trpc/client';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { AppRouter } from '@cairn/api';
import type { InvitePatientInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { Select } from '@cairn/ui/primitives/Select';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { useTRPC } from '#trpc/client.tsx';
import { troubleWords } from '#words/troubleWords.ts';

export type InviteFormProps = {
  zones: string[];
  clinicZone: string;
  /** A therapist invites into their own care teams; a lead into any. */
  ownTeamsOnly: boolean;
  error: TRPCClientErrorLike<AppRouter> | null;
  pending: boolean;
  onInvite: (input: InvitePatientInput) => void;
};

const orNull = (value: unknown) => (value === '' ? null : value);

export function InviteForm({ zones, clinicZone, ownTeamsOnly, error, pending, onInvite }: InviteFormProps) {
  const staff = useSuspenseQuery(useTRPC().clinic.staff.queryOptions()).data;
  const teams = staff.teams
    .filter(({ mine }) => mine || !ownTeamsOnly)
    .toSorted((a, b) => Number(b.mine) - Number(a.mine));
  const form = useForm<z.input<typeof InvitePatientInput>, unknown, InvitePatientInput>({
    resolver: useSchemaResolver('InvitePatientInput'),
    defaultValues: {
      givenName: '',
      familyName: '',
      birthOn: '',
      email: '',
      phone: '',
      timeZone: clinicZone,
      careTeamId: teams[0]?.id ?? '',
      onsetOn: null,
      goal: '',
    },
  });
  const { errors } = form.formState;
  useEffect(() => setServerErrors(form.setError, error?.data?.fieldErrors), [form, error]);
  const unknownTrouble = error && error.data?.code !== 'INTERNAL_SERVER_ERROR' && !error.data?.fieldErrors;
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(onInvite)(event)} className="grid gap-4">
      <Card title="Who">
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label="First name" error={errors.givenName?.message}>
            <TextInput autoComplete="off" {...form.register('givenName')} />
          </Field>
          <Field label="Last name" error={errors.familyName?.message}>
            <TextInput autoComplete="off" {...form.register('familyName')} />
          </Field>
          <Field label="Date of birth" error={errors.birthOn?.message}>
            <TextInput type="date" min="1900-01-01" {...form.register('birthOn')} />
          </Field>
          <Field label="Time zone where they live" error={errors.timeZone?.message}>
            <Select {...form.register('timeZone')}>
              {(zones.includes(clinicZone) ? zones : [clinicZone, ...zones]).map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="E-mail" hint="The invitation goes here" error={errors.email?.message}>
            <TextInput type="email" autoComplete="off" {...form.register('email')} />
          </Field>
          <Field
            label="Phone"
            optional
            hint="For the call when an answer is an emergency"
            error={errors.phone?.message}
          >
            <TextInput type="tel" autoComplete="off" {...form.register('phone')} />
          </Field>
        </div>
      </Card>
      <Card title="Care">
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field
            label="Care team"
            error={
              errors.careTeamId &&
              (teams.length === 0
                ? 'You are on no care team yet. An administrator can add you.'
                : 'Choose a care team.')
            }
          >
            <Select {...form.register('careTeamId')}>
              {teams.length === 0 && <option value="">No care team</option>}
              {teams.map(({ id, name, mine }) => (
                <option key={id} value={id}>
                  {mine ? `${name} (yours)` : name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Pain began on" optional error={errors.onsetOn?.message}>
            <TextInput type="date" {...form.register('onsetOn', { setValueAs: orNull })} />
          </Field>
          <Field
            label="Goal"
            optional
            hint="In the patient’s words: to the market and back"
            error={errors.goal?.message}
            className="sm:col-span-2"
          >
            <TextInput {...form.register('goal')} />
          </Field>
        </div>
      </Card>
      <div role="alert">{unknownTrouble && <FieldError>{troubleWords(error)}</FieldError>}</div>
      <Button type="submit" loading={pending} className="justify-self-start">
        Send the invitation
      </Button>
    </form>
  );
}
