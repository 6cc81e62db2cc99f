'use client';
import { useState } from 'react';
import { PenLine } from 'lucide-react';
import type { LocalDate } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextInput } from '@cairn/ui/primitives/TextInput';

type SignPolicyProps = {
  version: number;
  signer: string;
  tomorrow: LocalDate;
  /** Why it cannot be signed yet, null when it can. */
  hindrance: string | null;
  pending: boolean;
  trouble: string | null;
  errors: Record<string, string[]>;
  onSign: (signing: { effectiveOn: LocalDate; reason: string }) => void;
};

/** The first day and the reason of the next policy, and the signature. */
export function SignPolicy({
  version,
  signer,
  tomorrow,
  hindrance,
  pending,
  trouble,
  errors,
  onSign,
}: SignPolicyProps) {
  const [effectiveOn, setEffectiveOn] = useState(tomorrow);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const own = {
    effectiveOn: effectiveOn < tomorrow ? 'Choose tomorrow or a later day.' : undefined,
    reason: reason.trim() === '' ? 'Say why.' : undefined,
  };
  const errorOf = (name: 'effectiveOn' | 'reason') => (tried ? own[name] : undefined) ?? errors[name]?.[0];
  return (
    <Card title={`Sign as ${signer}`} headingLevel={3}>
      <form
        noValidate
        className="grid gap-3 sm:grid-cols-[12rem_minmax(0,1fr)]"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!own.effectiveOn && !own.reason) onSign({ effectiveOn, reason });
        }}
      >
        <Field label="Starts on" error={errorOf('effectiveOn')}>
          <TextInput
            type="date"
            min={tomorrow}
            value={effectiveOn}
            onChange={(event) => setEffectiveOn(event.target.value)}
          />
        </Field>
        <Field label="Why" error={errorOf('reason')}>
          <TextInput value={reason} maxLength={600} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <div className="grid gap-2 sm:col-span-2">
          <div role="alert">{trouble && <FieldError>{trouble}</FieldError>}</div>
          {hindrance && <p className="text-14 text-ink-soft">{hindrance}</p>}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button type="submit" loading={pending} disabled={hindrance !== null}>
              <PenLine aria-hidden />
              Sign policy {version}
            </Button>
            <p className="text-14 text-ink-soft">
              It then holds for every open episode. Flags already raised keep their policy.
            </p>
          </div>
        </div>
      </form>
    </Card>
  );
}
