'use client';
import { useState } from 'react';
import type { PolicySetting, SettingValue } from '@cairn/vocabulary';
import { cn } from '@cairn/ui/cn';
import { Select } from '@cairn/ui/primitives/Select';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { choiceWords, held, shown, unitWords } from './settingWords.ts';

type SettingInputProps = {
  setting: PolicySetting;
  /** null while the field is empty. */
  value: SettingValue | null;
  changed: boolean;
  onChange: (value: SettingValue | null) => void;
};

const changedLook = 'border-trail bg-trail-soft font-semibold';

/** The control for one setting: a choice, a time, a phone number, or a number with its unit. */
export function SettingInput({ setting, value, changed, onChange }: SettingInputProps) {
  const look = changed ? changedLook : undefined;
  if (setting.choices.length > 0)
    return (
      <Select
        value={String(value ?? '')}
        onChange={(event) => onChange(event.target.value)}
        className={cn(changed && '[&>select]:border-trail [&>select]:bg-trail-soft [&>select]:font-semibold')}
      >
        {setting.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceWords(setting, choice)}
          </option>
        ))}
      </Select>
    );
  if (setting.min === null)
    return (
      <TextInput
        type={setting.unit === 'time of day' ? 'time' : 'tel'}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
        className={look}
      />
    );
  return <NumberInput {...{ setting, value, changed, onChange }} />;
}

/** Keeps what is typed as it is typed ("0." on the way to "0.5"); numbers are told, an empty field as null. */
function NumberInput({ setting, value, changed, onChange }: SettingInputProps) {
  const words = typeof value === 'number' ? String(shown(setting, value)) : '';
  const [typed, setTyped] = useState(words);
  const typedValue = typed === '' ? null : held(setting, Number(typed));
  const text = typedValue === value || (Number.isNaN(typedValue) && value === null) ? typed : words;
  return (
    <span className="relative block">
      <TextInput
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          const next = event.target.value.replace(',', '.').replace(/[^\d.-]/g, '');
          setTyped(next);
          const number = Number(next);
          onChange(next === '' || Number.isNaN(number) ? null : held(setting, number));
        }}
        className={cn(
          'text-right tabular-nums',
          unitWords(setting) && 'pr-[calc(1.25rem+var(--unit))]',
          changed && changedLook,
        )}
        style={{ '--unit': `${unitWords(setting).length}ch` } as React.CSSProperties}
      />
      {unitWords(setting) && (
        <span
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-14 text-ink-soft"
        >
          {unitWords(setting)}
        </span>
      )}
    </span>
  );
}
