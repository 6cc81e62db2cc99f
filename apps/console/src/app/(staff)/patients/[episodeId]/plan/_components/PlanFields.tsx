import { Controller, type UseFormReturn } from 'react-hook-form';
import { type RevisePlanInput, surfaces } from '@cairn/vocabulary';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { Segmented } from '@cairn/ui/primitives/Segmented';
import { Stepper } from '@cairn/ui/primitives/Stepper';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { WeekdayPicker } from '@cairn/ui/primitives/WeekdayPicker';
import { surfaceWords } from '#words/surfaceWords.ts';
import { weekdaysFor } from '#dose/weekdaysFor.ts';
import { count } from '#words/count.ts';
import { weekdayList } from '#words/weekdayList.ts';
import type { ChartData, ChartPlan, SignableProposal } from '../../_components/ChartData.ts';
import { signable } from '../../_components/signable.ts';
import { DoseRuler } from './DoseRuler.tsx';
import { DraftSourceSwitch } from './DraftSourceSwitch.tsx';
import { PhraseField } from './PhraseField.tsx';
import type { PlanDraft } from './PlanDraft.ts';
import { StretchFields } from './StretchFields.tsx';

export type PlanForm = UseFormReturn<PlanDraft, unknown, RevisePlanInput>;

const walkingTips = [
  'Look ahead',
  'Swing your arms',
  'Stand tall',
  'Take short steps',
  'Land heel first',
  'Stop before it spreads',
];
const strains = [
  'Bending forward to lift',
  'Twisting while you carry',
  'Sitting longer than 30 minutes',
  'Hills and stairs for exercise',
  'Lifting heavy things',
];

const Part = ({ title, action, children }: { title: string; action?: React.ReactNode; children: React.ReactNode }) => (
  <section className="grid gap-4 border-t border-line pt-4 first:border-t-0 first:pt-0">
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h2 className="text-17 font-semibold">{title}</h2>
      {action}
    </div>
    {children}
  </section>
);

/** Whose the choice of days is when the proposal asks for more of them than there are, or there are none yet. */
const daysWords = ({ to }: SignableProposal, newest: ChartPlan | undefined) =>
  newest
    ? `The proposal asks for ${count(to.daysPerWeek, 'day')}; ${weekdayList(
        weekdaysFor(newest.weekdays, to.daysPerWeek).filter((day) => !newest.weekdays.includes(day)),
      )} is a suggestion. Choose what suits.`
    : `The proposal asks for ${count(to.daysPerWeek, 'day')} a week. Choose which.`;

/** All that a plan says. */
export function PlanFields({ form, chart, draft }: { form: PlanForm; chart: ChartData; draft: PlanDraft }) {
  const { control, register, formState } = form;
  const errors = formState.errors.plan;
  const { givenName, timeZone } = chart.patient;
  const newest = chart.plans[0];
  const proposal = signable(chart);
  const written = proposal !== null && draft.proposalId === proposal.id;
  const daysHint = written && newest?.weekdays.length !== proposal.to.daysPerWeek && daysWords(proposal, newest);
  const number = (
    name: 'minutesPerBout' | 'boutsPerDay' | 'breakMinutes' | 'stopAtNprs',
    label: string,
    bounds: { min: number; max: number; from?: number; unit?: string },
  ) => (
    <Field label={label} error={errors?.[name] && `Enter ${bounds.min} to ${bounds.max}.`}>
      <Controller
        control={control}
        name={`plan.${name}`}
        render={({ field }) => <Stepper label={label} value={field.value} onChange={field.onChange} {...bounds} />}
      />
    </Field>
  );
  return (
    <div className="grid gap-5">
      <Part title="Walking" action={<DraftSourceSwitch form={form} chart={chart} draft={draft} />}>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          {number('minutesPerBout', 'Minutes per bout', { min: 1, max: 120 })}
          {number('boutsPerDay', 'Bouts a day', { min: 1, max: 6 })}
          <div>
            <Controller
              control={control}
              name="plan.weekdays"
              render={({ field }) => <WeekdayPicker legend="Days" value={field.value} onChange={field.onChange} />}
            />
            {daysHint && <p className="mt-1 max-w-72 text-14 text-ink-soft">{daysHint}</p>}
            {errors?.weekdays && <FieldError>{errors.weekdays.message ?? 'Choose at least one day.'}</FieldError>}
          </div>
        </div>
        <DoseRuler
          bounds={chart.doseBounds}
          now={newest?.minutesPerBout ?? null}
          proposed={proposal?.to.minutesPerBout ?? null}
          draft={draft.plan.minutesPerBout}
        />
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          {number('breakMinutes', 'Seated break between', { min: 0, max: 60, unit: 'min' })}
          {number('stopAtNprs', 'Stop at leg pain', { min: 1, max: 10 })}
          <div className="grid gap-1.5">
            <span aria-hidden className="text-14 font-semibold">
              Surface
            </span>
            <Controller
              control={control}
              name="plan.surface"
              render={({ field }) => (
                <Segmented
                  label="Surface"
                  options={surfaces.map((value) => ({ value, label: surfaceWords[value] }))}
                  value={field.value}
                  onChange={field.onChange}
                  className="max-sm:flex-col max-sm:[&>label]:border-l-0! max-sm:[&>label]:py-1.5"
                />
              )}
            />
          </div>
        </div>
      </Part>
      <Part title="Stretches">
        <StretchFields form={form} />
      </Part>
      <Part title="Technique">
        <Controller
          control={control}
          name="plan.technique"
          render={({ field }) => (
            <PhraseField
              label="Technique"
              suggestions={walkingTips}
              value={field.value}
              onChange={field.onChange}
              error={errors?.technique?.message}
            />
          )}
        />
      </Part>
      <Part title="For now, avoid">
        <Controller
          control={control}
          name="plan.avoid"
          render={({ field }) => (
            <PhraseField
              label="Avoid"
              suggestions={strains}
              value={field.value}
              onChange={field.onChange}
              error={errors?.avoid?.message}
            />
          )}
        />
      </Part>
      <Part title="Words and start">
        <div className="grid items-start gap-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
          <Field
            label="Starts"
            hint={`The day where ${givenName} lives (${timeZone.split('/').at(-1)?.replaceAll('_', ' ')})`}
            error={formState.errors.effectiveOn?.message}
          >
            <TextInput type="date" min={chart.today} {...register('effectiveOn')} />
          </Field>
          <Field label={`Why, in words ${givenName} will read`} error={errors?.reason?.message}>
            <TextArea rows={4} {...register('plan.reason')} />
          </Field>
        </div>
      </Part>
    </div>
  );
}
