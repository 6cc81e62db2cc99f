'use client';
import { useState } from 'react';
import type { PreviewItem, PromAnswers } from '@cairn/vocabulary';
import { Field } from '../../primitives/Field.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { TextInput } from '../../primitives/TextInput.tsx';
import { ScaleButtons } from './ScaleButtons.tsx';
import { TapAnswers } from './TapAnswers.tsx';
import { isScale } from './promSteps.ts';

export type ItemValue = PromAnswers[number]['value'];
export type ItemAnswerProps = {
  item: PreviewItem;
  value: ItemValue;
  onChange: (value: ItemValue) => void;
  error?: string | undefined;
};

const boundsWords = ({ lowest, highest }: PreviewItem) =>
  lowest !== null && highest !== null
    ? `From ${lowest} to ${highest}.`
    : lowest !== null
      ? `${lowest} or more.`
      : highest !== null
        ? `${highest} or less.`
        : undefined;

/** A number is kept as typed while it is none yet, so that what is wrong can be said. */
function NumberAnswer({ item, value, onChange, error }: ItemAnswerProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  return (
    <Field label="Your answer" hint={boundsWords(item)} error={error}>
      <TextInput
        inputMode={item.type === 'integer' ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          const number = Number(next.trim().replace(',', '.'));
          onChange(next.trim() === '' ? null : Number.isFinite(number) ? number : next);
        }}
        className="text-20"
      />
    </Field>
  );
}

/** The control of one question, by its type: a scale, answers to tap, a number or words. Nothing is chosen at first. */
export function ItemAnswer(props: ItemAnswerProps) {
  const { item, value, onChange, error } = props;
  if (isScale(item))
    return (
      <ScaleButtons
        label={item.text}
        lowest={item.lowest ?? 0}
        highest={item.highest ?? 0}
        ends={item.ends}
        value={typeof value === 'number' ? value : null}
        onChoose={onChange}
      />
    );
  switch (item.type) {
    case 'boolean':
      return (
        <TapAnswers
          label={item.text}
          answers={['Yes', 'No']}
          value={value === true ? 'Yes' : value === false ? 'No' : null}
          onChoose={(answer) => onChange(answer === 'Yes')}
        />
      );
    case 'choice':
      return (
        <TapAnswers
          label={item.text}
          answers={item.answers}
          value={typeof value === 'string' ? value : null}
          onChoose={onChange}
        />
      );
    case 'integer':
    case 'decimal':
      return <NumberAnswer key={item.linkId} {...props} />;
    default: {
      const words = typeof value === 'string' ? value : '';
      const Input = item.type === 'text' ? TextArea : TextInput;
      return (
        <Field label="Your answer" error={error}>
          <Input
            value={words}
            maxLength={2000}
            onChange={(event: { target: { value: string } }) => onChange(event.target.value || null)}
          />
        </Field>
      );
    }
  }
}
