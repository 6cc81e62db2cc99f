'use client';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { FirstClinicInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { Select } from '@cairn/ui/primitives/Select';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { useBrowserZone } from '#forms/useBrowserZone.ts';
import { openClinic } from './openClinic.ts';

/** The clinic, and who administers it. */
export function FirstClinicForm({ zones }: { zones: string[] }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const form = useForm<z.input<typeof FirstClinicInput>, unknown, FirstClinicInput>({
    resolver: useSchemaResolver('FirstClinicInput'),
    defaultValues: {
      clinicName: '',
      address: '',
      phone: '',
      timeZone: '',
      emergencyNumber: '911',
      yourName: '',
      email: '',
      password: '',
    },
  });
  const { errors, isSubmitting } = form.formState;
  useBrowserZone((zone) => {
    if (form.getValues('timeZone') === '') form.setValue('timeZone', zone);
  });
  const submit = form.handleSubmit(async (input) => {
    setTrouble(null);
    const { message, fieldErrors } = await openClinic(input);
    setServerErrors(form.setError, fieldErrors);
    if (Object.keys(fieldErrors).length === 0) setTrouble(message);
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
      <h2 className="text-17 font-semibold">The clinic</h2>
      <Field label="Name of the clinic" error={errors.clinicName?.message}>
        <TextInput autoComplete="organization" {...form.register('clinicName')} />
      </Field>
      <Field label="Address" optional error={errors.address?.message}>
        <TextInput autoComplete="street-address" {...form.register('address')} />
      </Field>
      <div className="grid grid-cols-2 items-start gap-4">
        <Field label="Phone" error={errors.phone?.message}>
          <TextInput type="tel" autoComplete="tel" {...form.register('phone')} />
        </Field>
        <Field label="Emergency number" error={errors.emergencyNumber?.message}>
          <TextInput type="tel" {...form.register('emergencyNumber')} />
        </Field>
      </div>
      <Field label="Time zone" error={errors.timeZone?.message}>
        <Select {...form.register('timeZone')}>
          <option value="">Choose…</option>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </Field>
      <h2 className="mt-2 text-17 font-semibold">You, its administrator</h2>
      <Field label="Your name" error={errors.yourName?.message}>
        <TextInput autoComplete="name" {...form.register('yourName')} />
      </Field>
      <Field label="E-mail" error={errors.email?.message}>
        <TextInput type="email" autoComplete="username" {...form.register('email')} />
      </Field>
      <Field
        label="Password"
        hint="15 characters or more; a few words in a row work well."
        error={errors.password?.message}
      >
        <TextInput type="password" autoComplete="new-password" {...form.register('password')} />
      </Field>
      <div role="alert">{trouble && <FieldError>{trouble}</FieldError>}</div>
      <Button type="submit" loading={isSubmitting}>
        Open the clinic
      </Button>
    </form>
  );
}
