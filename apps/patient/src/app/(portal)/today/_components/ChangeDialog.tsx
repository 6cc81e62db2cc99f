'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import type { Relief } from '@cairn/vocabulary';
import { reliefWords } from '#day/careWords.ts';
import { dayWords } from '#day/dayWords.ts';
import type { LogItem, SelfCareValues } from '#day/LogItem.ts';
import { logWords } from '#day/logWords.ts';
import { PainForm } from './PainForm.tsx';
import type { DayValue, Filled } from './useDay.ts';
import { WalkForm } from './WalkForm.tsx';

type ChangeDialogProps = { item: LogItem | null; onClose: () => void; value: DayValue };

/** An entry to put right: what is saved becomes a new version, the first one is kept. */
export function ChangeDialog({ item, onClose, value }: ChangeDialogProps) {
  const { day, write, remove } = value;
  const save = (filled: Filled) => {
    if (!item) return;
    // What the server would not take was never an entry: it is written anew. Taken with other values: it can be changed.
    const refusedFirst = item.at.state === 'refused' && !item.changed && item.at.refusal.code !== 'CONFLICT';
    write(filled, { on: item.on, amends: refusedFirst ? undefined : item.firstId });
    if (item.at.state === 'refused') remove(item.id);
    onClose();
  };
  return (
    <Dialog
      open={item !== null}
      onOpenChange={(open) => !open && onClose()}
      title={item ? `Change: ${logWords(item).title}` : ''}
      description={
        item ? `${dayWords(item.on)}. Your first version is kept; your therapist sees the new one.` : undefined
      }
    >
      {item?.kind === 'pain' && (
        <PainForm side={day.episode.side} from={item} onSave={(input) => save({ kind: 'pain', input })} />
      )}
      {item?.kind === 'walk' && (
        <WalkForm
          suggestion={day.plan?.minutesPerBout ?? null}
          from={item}
          withMorning={item.on < day.today}
          onSave={(input) => save({ kind: 'walk', input })}
          onCancel={onClose}
        />
      )}
      {item?.kind === 'self-care' && (
        <SelfCareForm from={item} onSave={(input) => save({ kind: 'self-care', input })} />
      )}
    </Dialog>
  );
}

type SelfCareFilled = Extract<Filled, { kind: 'self-care' }>['input'];

function SelfCareForm({ from, onSave }: { from: LogItem<SelfCareValues>; onSave: (input: SelfCareFilled) => void }) {
  const [what, setWhat] = useState(from.what);
  const [relief, setRelief] = useState(from.relief);
  const input = { kind: from.care, what, relief };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...input, undone: false });
      }}
    >
      {from.care === 'medicine' && (
        <Field label="What did you take?" optional>
          <TextInput value={what} maxLength={120} onChange={(event) => setWhat(event.target.value)} />
        </Field>
      )}
      <RadioCards
        legend="Did it help? (optional)"
        columns={3}
        options={(Object.keys(reliefWords) as Relief[]).map((value) => ({ value, label: reliefWords[value].answer }))}
        value={relief}
        onChange={setRelief}
      />
      <div className="grid gap-2">
        <Button type="submit" size="action">
          Save the change
        </Button>
        <Button variant="quiet" onClick={() => onSave({ ...input, undone: true })}>
          I did not use it: take it back
        </Button>
      </div>
    </form>
  );
}
