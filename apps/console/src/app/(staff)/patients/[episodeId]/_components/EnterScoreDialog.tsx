'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { EnterScoreInput, Instrument, instruments, newId } from '@cairn/vocabulary';
import { signed } from '@cairn/ui/clinical/prom/signed';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { Select } from '@cairn/ui/primitives/Select';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { dayWords } from '#dates/dayWords.ts';
import { promWords } from '#words/promWords.ts';
import { troubleWords } from '#words/troubleWords.ts';
import type { ChartData, ChartWaiting } from './ChartData.ts';

type Draft = { of: string; on: string; score: string };
type EnterScoreDialogProps = {
  chart: ChartData;
  /** Answers to score; null for a score on its own. */
  waiting: ChartWaiting | null;
  onClose: () => void;
};

const instrumentOf = (of: string) => Instrument.options.find((instrument) => instrument === of);

function boundsOf(of: string): string {
  const instrument = instrumentOf(of);
  if (!instrument) return 'As its own instructions count it.';
  const { lowest, highest, better } = instruments[instrument];
  return `From ${signed(lowest, false)} to ${highest}; ${better} is better.`;
}

const answerWords = (answer: ChartWaiting['answers'][number]['answer']) =>
  answer === null ? 'not answered' : answer === true ? 'Yes' : answer === false ? 'No' : String(answer);

/** A score by hand: of a questionnaire filled in on paper, or of answers that wait for one. */
export function EnterScoreDialog({ chart, waiting, onClose }: EnterScoreDialogProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const [id] = useState(newId);
  const episodeId = chart.episode.id;
  const form = useForm<Draft>({ defaultValues: { of: '', on: chart.today, score: '' } });
  const { errors } = form.formState;
  const of = useWatch({ control: form.control, name: 'of' });
  const others = chart.questionnaires.filter(({ instrument }) => instrument === null);

  const refuse = (fieldErrors: Record<string, string[]>) => {
    for (const [path, [message]] of Object.entries(fieldErrors)) {
      const field = path === 'on' || path === 'score' ? path : 'of';
      form.setError(field, { message: message ?? '' });
    }
  };
  const enter = useMutation(
    trpc.prom.enter.mutationOptions({
      onSuccess: async () => {
        onClose();
        toast({ message: 'The score is kept' });
        await Promise.all([
          queries.invalidateQueries(trpc.chart.pathFilter()),
          queries.invalidateQueries(trpc.caseload.pathFilter()),
        ]);
      },
      onError: (error) => refuse(error.data?.fieldErrors ?? {}),
    }),
  );
  const submit = (draft: Draft) => {
    const typed = draft.score.trim().replace(',', '.');
    const score = typed === '' ? Number.NaN : Number(typed);
    const instrument = instrumentOf(draft.of);
    const what = waiting
      ? { amends: waiting.firstId }
      : { on: draft.on, ...(instrument ? { instrument } : { questionnaireId: draft.of }) };
    if (!waiting && draft.of === '') return form.setError('of', { message: 'Choose what this is the score of.' });
    const input = EnterScoreInput.safeParse({ id, episodeId, score, ...what });
    if (input.success) return enter.mutate(input.data);
    for (const { path, message } of input.error.issues) refuse({ [String(path[0])]: [message] });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={waiting ? `Score: ${waiting.title}` : 'Enter a score'}
      description={
        waiting
          ? `Answered on ${dayWords(waiting.on)}${waiting.version ? `, version ${waiting.version}` : ''}. The answers stay as they are.`
          : 'From a questionnaire that was filled in elsewhere. The chart says who entered it.'
      }
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="enter-score" loading={enter.isPending}>
            Keep the score
          </Button>
        </>
      }
    >
      <form
        id="enter-score"
        noValidate
        onSubmit={(event) => void form.handleSubmit(submit)(event)}
        className="grid gap-4"
      >
        {waiting ? (
          <dl className="grid max-h-72 gap-2 overflow-y-auto rounded-control border border-line p-3">
            {waiting.answers.map(({ question, answer }) => (
              <div key={question}>
                <dt className="text-14 text-ink-soft">{question}</dt>
                <dd className={answer === null ? 'text-ink-soft' : 'font-semibold'}>{answerWords(answer)}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <>
            <Field label="Questionnaire" error={errors.of?.message}>
              <Select {...form.register('of')}>
                <option value="">Choose…</option>
                {Instrument.options.map((instrument) => (
                  <option key={instrument} value={instrument}>
                    {promWords[instrument].name}
                  </option>
                ))}
                {others.map(({ id: questionnaireId, title, version }) => (
                  <option key={questionnaireId} value={questionnaireId}>
                    {title}, version {version}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="Answered on" error={errors.on?.message} className="max-w-48">
              <TextInput type="date" max={chart.today} {...form.register('on')} />
            </Field>
          </>
        )}
        <Field
          label="Score"
          hint={waiting || of !== '' ? boundsOf(of) : undefined}
          error={errors.score?.message}
          className="max-w-72"
        >
          <TextInput inputMode="text" autoComplete="off" {...form.register('score')} />
        </Field>
        <div role="alert">
          {enter.error && !enter.error.data?.fieldErrors && <FieldError>{troubleWords(enter.error)}</FieldError>}
        </div>
      </form>
    </Dialog>
  );
}
