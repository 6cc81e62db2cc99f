'use client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { type RecordExaminationInput, reflexFindings, feelings } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { reflexGroups, sensationGroups, strengthRows } from '#words/examinationWords.ts';
import { troubleWords } from '#words/troubleWords.ts';
import { PatientBar } from '../../../_components/PatientBar.tsx';
import { DegreesPair } from './DegreesPair.tsx';
import { type ExaminationDraft, FindingRows } from './FindingRows.tsx';

const grades = ['0', '1', '2', '3', '4', '5'].map((value) => ({ value, word: `${value} of 5` }));
const words = (options: readonly string[]) => options.map((value) => ({ value, word: value }));

/** The findings of a visit, right and left. What was not examined stays empty: it is not the same as normal. */
export function ExaminationForm({ episodeId }: { episodeId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const toast = useToast();
  const { patient, today } = useSuspenseQuery(trpc.chart.read.queryOptions({ episodeId })).data;
  const form = useForm<ExaminationDraft, unknown, RecordExaminationInput>({
    resolver: useSchemaResolver('RecordExaminationInput'),
    defaultValues: {
      episodeId,
      examinedOn: today,
      slrLeftDegrees: null,
      slrRightDegrees: null,
      strength: {},
      reflexes: {},
      sensation: {},
      note: '',
    },
  });
  const { errors } = form.formState;
  const record = useMutation(
    trpc.examination.record.mutationOptions({
      onSuccess: async () => {
        toast({ message: `The examination of ${patient.givenName} is recorded` });
        await queries.invalidateQueries(trpc.chart.pathFilter());
        router.push(`/patients/${episodeId}`);
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  return (
    <div className="-m-4 rail:-m-6">
      <PatientBar patient={{ name: `${patient.givenName} ${patient.familyName}`, episodeId }} title="Examination" />
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => record.mutate(input))(event)}
        className="grid max-w-[44rem] gap-4 p-4 rail:p-6"
      >
        <p className="text-ink-soft">What was not examined stays empty; it is never taken for normal.</p>
        <Field label="Examined on" error={errors.examinedOn?.message} className="max-w-48">
          <TextInput type="date" max={today} {...form.register('examinedOn')} />
        </Field>
        <Card title="Straight-leg raise" aside="degrees at which the leg pain comes, 0 to 90">
          <DegreesPair form={form} />
        </Card>
        <Card title="Strength" aside="0 none to 5 normal">
          <FindingRows form={form} part="strength" rows={strengthRows} options={grades} asNumber />
        </Card>
        <Card title="Reflexes">
          <FindingRows form={form} part="reflexes" rows={reflexGroups} options={words(reflexFindings)} />
        </Card>
        <Card title="Sensation">
          <FindingRows form={form} part="sensation" rows={sensationGroups} options={words(feelings)} />
        </Card>
        <Card>
          <Field label="Note" optional error={errors.note?.message}>
            <TextArea rows={4} {...form.register('note')} />
          </Field>
        </Card>
        <div role="alert">{record.error && <FieldError>{troubleWords(record.error)}</FieldError>}</div>
        <Button type="submit" loading={record.isPending || record.isSuccess} className="justify-self-start">
          Record the examination
        </Button>
      </form>
    </div>
  );
}
