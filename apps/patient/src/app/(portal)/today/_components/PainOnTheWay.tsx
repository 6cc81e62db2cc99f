import { Field } from '@cairn/ui/primitives/Field';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { Stepper } from '@cairn/ui/primitives/Stepper';
import type { WalkValues } from '#day/LogItem.ts';

type Asked = Pick<WalkValues, 'minutesToPain' | 'easedBySitting'>;
type PainOnTheWayProps = { walk: Asked; onChange: (change: Partial<Asked>) => void; error: string | undefined };

/** Of a walk that made the leg hurt more: when it began, and whether sitting eased it. Nothing is chosen beforehand. */
export function PainOnTheWay({ walk, onChange, error }: PainOnTheWayProps) {
  return (
    <>
      <Field label="After how many minutes did it begin to hurt?" optional error={error}>
        <Stepper
          label="Minutes until it hurt"
          value={walk.minutesToPain}
          onChange={(minutesToPain) => onChange({ minutesToPain })}
          min={0}
          max={600}
          from={5}
          unit="min"
        />
      </Field>
      <RadioCards
        legend="Did sitting or bending forward ease it? (optional)"
        columns={2}
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={walk.easedBySitting === null ? null : walk.easedBySitting ? 'yes' : 'no'}
        onChange={(answer) => onChange({ easedBySitting: answer === 'yes' })}
      />
    </>
  );
}
