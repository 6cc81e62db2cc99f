'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useState } from 'react';
import { LONGEST_FILE, LoadQuestionnaireInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { troubleWords } from '#words/troubleWords.ts';
import { FileProblems } from './FileProblems.tsx';
import { LoadPreview } from './LoadPreview.tsx';

/** A FHIR R4 file: chosen or pasted, checked, looked at as patients will see it, then taken into use. */
export function LoadQuestionnaire() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const [text, setText] = useState('');
  /** A new file begins with an empty field to choose in. */
  const [turn, setTurn] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const preview = useMutation(trpc.questionnaire.preview.mutationOptions());
  const load = useMutation(
    trpc.questionnaire.load.mutationOptions({
      onSuccess: async () => {
        toast({ message: 'The questionnaire is in use' });
        change('');
        setTurn(turn + 1);
        await queries.invalidateQueries(trpc.questionnaire.pathFilter());
      },
    }),
  );
  const change = (next: string) => {
    setText(next);
    setProblem(null);
    preview.reset();
    load.reset();
  };
  const check = (file: string) => {
    const read = LoadQuestionnaireInput.shape.text.safeParse(file);
    if (!read.success) return setProblem(read.error.issues[0]?.message ?? '');
    preview.mutate({ text: file });
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    change('');
    if (file.size > LONGEST_FILE * 4)
      return setProblem('This file is longer than a questionnaire can be: 100 kB at most.');
    const read = await file.text();
    change(read);
    check(read);
  };
  const result = preview.data;
  return (
    <Card title="Load a questionnaire" className="grid gap-4">
      <p className="-mt-2 text-ink-soft">
        A FHIR R4 Questionnaire as JSON. Load only what your clinic may use: most questionnaires are somebody’s
        property.
      </p>
      <Field label="File" hint="Ends in .json">
        <TextInput
          key={turn}
          type="file"
          accept=".json,application/json,application/fhir+json"
          className="file:mr-3 file:h-full file:border-0 file:bg-transparent file:font-semibold file:text-trail"
          onChange={(event) => void choose(event)}
        />
      </Field>
      <Field label="Or paste its text" error={problem ?? undefined}>
        <TextArea
          rows={5}
          spellCheck={false}
          value={text}
          onChange={(event) => change(event.target.value)}
          className="font-mono text-13"
        />
      </Field>
      <Button
        variant="secondary"
        loading={preview.isPending}
        onClick={() => check(text)}
        className="justify-self-start"
      >
        Check the file
      </Button>
      <div role="alert" className="grid gap-2">
        {preview.error && <FieldError>{troubleWords(preview.error)}</FieldError>}
        {result && !result.ok && <FileProblems problems={result.problems} />}
      </div>
      {result?.ok && (
        <LoadPreview
          key={text}
          preview={result}
          loading={load.isPending}
          onLoad={(weeks) => load.mutate({ text, weeks })}
        />
      )}
      <div role="alert">
        {load.error && (
          <FieldError>
            {Object.values(load.error.data?.fieldErrors ?? {})
              .flat()
              .join(' ') || troubleWords(load.error)}
          </FieldError>
        )}
      </div>
    </Card>
  );
}
