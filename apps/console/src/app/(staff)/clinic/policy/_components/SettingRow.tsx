'use client';
import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import type { PolicySetting, SettingValue } from '@cairn/vocabulary';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { FieldContext } from '@cairn/ui/primitives/useField';
import { meaningOf } from './meaningOf.ts';
import { SettingInput } from './SettingInput.tsx';
import { titleOf, valueWords } from './settingWords.ts';
import { sourceWords } from './sourceWords.ts';

type SettingRowProps = {
  setting: PolicySetting;
  now: SettingValue;
  /** undefined: as it is now; null: the field is empty. */
  entry: SettingValue | null | undefined;
  error: string | undefined;
  /** What a replay of this draft counted for its rule. */
  counted: string | null;
  /** null shows the value and takes no other. */
  onChange: ((value: SettingValue | null) => void) | null;
};

/** One setting: its title, default and source, the value now, the draft's, and what the change means. */
export function SettingRow({ setting, now, entry, error, counted, onChange }: SettingRowProps) {
  const id = useId();
  const changed = entry !== undefined;
  const meansId = `${id}-means`;
  const value = changed ? entry : now;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_11.5rem] items-center gap-x-3 gap-y-1 border-t border-line py-2 sm:grid-cols-[minmax(0,1fr)_5.5rem_11.5rem]">
      <div className="max-sm:col-span-2">
        <Label htmlFor={onChange ? id : undefined}>{titleOf(setting)}</Label>
        <p className="text-14 text-ink-soft">
          Default {valueWords(setting, setting.default)}, {sourceWords(setting.source)}
        </p>
      </div>
      <p className="text-ink-soft sm:text-right">
        <span className="sm:sr-only">Now </span>
        {valueWords(setting, now)}
      </p>
      {onChange && (
        <FieldContext
          value={{
            id,
            'aria-invalid': error ? true : undefined,
            'aria-describedby': changed || error ? meansId : undefined,
          }}
        >
          <SettingInput setting={setting} value={value} changed={changed} onChange={onChange} />
        </FieldContext>
      )}
      {onChange && (changed || error || now !== setting.default) && (
        <div className="col-span-full flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <div id={meansId} className="text-14">
            {error ? (
              <FieldError>{error}</FieldError>
            ) : (
              changed &&
              entry !== null && (
                <p>
                  {meaningOf(setting, now, entry)}
                  {counted && <b> {counted}</b>}
                </p>
              )
            )}
          </div>
          <div className="ml-auto flex gap-3 text-14">
            {changed && (
              <Reset onClick={() => onChange(now)} label={`${titleOf(setting)}: back to ${valueWords(setting, now)}`}>
                Back to {valueWords(setting, now)}
              </Reset>
            )}
            {value !== setting.default && now !== setting.default && (
              <Reset
                onClick={() => onChange(setting.default)}
                label={`${titleOf(setting)}: default, ${valueWords(setting, setting.default)}`}
              >
                Default {valueWords(setting, setting.default)}
              </Reset>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Reset({ onClick, label, children }: { onClick: () => void; label: string; children: React.ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={label}
      className="inline-flex min-h-6 items-center gap-1 rounded-control font-semibold text-trail hover:underline"
    >
      <RotateCcw aria-hidden className="size-4" />
      {children}
    </button>
  );
}

/** Names the control; where there is none to name, the words alone. */
const Label = ({ htmlFor, children }: { htmlFor: string | undefined; children: React.ReactNode }) =>
  htmlFor ? <label htmlFor={htmlFor}>{children}</label> : <p>{children}</p>;
