'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type AddStaffInput, staffRoles } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Checkbox } from '@cairn/ui/primitives/Checkbox';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { Select } from '@cairn/ui/primitives/Select';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { roleWords } from '#words/roleWords.ts';
import { troubleWords } from '#words/troubleWords.ts';

/** A new member of staff with a first password, on care teams. */
export function AddStaffForm({ teams }: { teams: { id: string; name: string }[] }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const form = useForm<z.input<typeof AddStaffInput>, unknown, AddStaffInput>({
    resolver: useSchemaResolver('AddStaffInput'),
    defaultValues: {
      name: '',
      credentials: '',
      email: '',
      role: 'therapist',
      password: '',
      careTeamIds: teams.length === 1 && teams[0] ? [teams[0].id] : [],
    },
  });
  const { errors } = form.formState;
  const add = useMutation(
    trpc.clinic.addStaff.mutationOptions({
      onSuccess: async (_, { name }) => {
        form.reset();
        toast({ message: `${name} can sign in now` });
        await queries.invalidateQueries(trpc.clinic.pathFilter());
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((input) => add.mutate(input))(event)}
      className="grid gap-4"
    >
      <Field label="Name" error={errors.name?.message}>
        <TextInput autoComplete="off" {...form.register('name')} />
      </Field>
      <Field label="Credentials" optional hint="As on letters: PT, DPT" error={errors.credentials?.message}>
        <TextInput autoComplete="off" {...form.register('credentials')} />
      </Field>
      <Field label="E-mail" error={errors.email?.message}>
        <TextInput type="email" autoComplete="off" {...form.register('email')} />
      </Field>
      <Field label="Role" error={errors.role?.message}>
        <Select {...form.register('role')}>
          {staffRoles.map((role) => (
            <option key={role} value={role}>
              {roleWords[role]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="First password"
        hint="15 characters or more; hand it over in person."
        error={errors.password?.message}
      >
        <TextInput type="password" autoComplete="new-password" {...form.register('password')} />
      </Field>
      <fieldset>
        <legend className="text-14 font-semibold">Care teams</legend>
        {teams.map(({ id, name }) => (
          <Checkbox key={id} label={name} value={id} {...form.register('careTeamIds')} />
        ))}
        {errors.careTeamIds && <FieldError>{errors.careTeamIds.message}</FieldError>}
      </fieldset>
      <div role="alert">
        {add.error && !add.error.data?.fieldErrors && <FieldError>{troubleWords(add.error)}</FieldError>}
      </div>
      <Button type="submit" loading={add.isPending} className="justify-self-start">
        Add to the team
      </Button>
    </form>
  );
}
