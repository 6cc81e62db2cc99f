import { z } from 'zod';
import { EmergencyNumber } from './emergencyNumber.ts';
import { Tier, Urgency } from './flag.ts';
import { notAbove } from './notAbove.ts';
import { tierRank } from './orders.ts';
import { redFlagDefaults } from './redFlagDefaults.ts';

/**
 * A clinic's thresholds: one versioned document. Every setting carries its default, its range and, as Zod metadata,
 * `{ title, unit, source }`, so that a screen or a document can be made from the schema itself. `A` in a source marks
 * an assumption of ours. Emergency readings (tier E) are no settings: they cannot be changed or switched off.
 * @source clinical.md 2, 5, 6
 */
const whole = (unit: string) => (initial: number, min: number, max: number, title: string, source: string) =>
  z.int().min(min).max(max).default(initial).meta({ title, unit, source });
const number = (unit: string) => (initial: number, min: number, max: number, title: string, source: string) =>
  z.number().min(min).max(max).default(initial).meta({ title, unit, source });
const urgency = (initial: Urgency, source: string) =>
  Urgency.default(initial).meta({ title: 'How soon a person must act', unit: 'urgency', source });
/** A clinic may take an answer more seriously than the sources have it, never less. */
const tier = (initial: Tier, title: string, source: string) =>
  z
    .enum(Tier.options.slice(0, tierRank(initial) + 1))
    .default(initial)
    .meta({ title, unit: 'tier', source });

const { tiers: tierOf } = redFlagDefaults;

const timeOfDay = (initial: string, title: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time as hours and minutes, such as 21:00.')
    .default(initial)
    .meta({ title, unit: 'time of day', source: 'A' });

const days = whole('days');
const logs = whole('days with a log');
const nprs = whole('NPRS points');
const mean = number('NPRS points, mean');
const share = number('share of baseline, 0–1');
const probability = number('probability, 0–1');
const minutes = whole('minutes');
const walks = whole('walks');
const part = number('share, 0–1');
const own = 'clinical.md 6, A';
const dose = 'clinical.md 4, A';

export const Policy = z.strictObject({
  version: z.int().min(1),

  emergencyNumber: EmergencyNumber.default('911').meta({
    title: 'The number an emergency card tells patients to call',
    unit: 'phone number',
    source: 'clinical.md 5',
  }),

  quietHours: z
    .strictObject({
      from: timeOfDay('21:00', 'Reminders to patients wait from this hour, where the patient lives'),
      to: timeOfDay('08:00', 'until this one'),
    })
    .prefault({}),

  refractoryDays: days(14, 1, 56, 'A rule that fired stays quiet this long (E and S never wait)', own),

  unchangedDays: days(
    14,
    1,
    182,
    'Rules whose condition held ever since they fired stay quiet this long, if longer',
    'A: the load of 1 alert per patient-month, clinical.md 6; as written, the refractory time',
  ),

  baseline: z
    .strictObject({
      days: days(7, 5, 14, 'B is the mean of the first days', 'clinical.md 6 [7]'),
      logs: logs(4, 3, 14, 'B needs this many', own),
    })
    .refine(...notAbove('logs', 'days', 'A window of so many days cannot hold so many logs.'))
    .prefault({}),

  current: z
    .strictObject({
      days: days(14, 7, 28, 'C is the mean of the last days', own),
      logs: logs(6, 3, 28, 'C needs this many', own),
      shortDays: days(10, 0, 28, 'A window shorter than this needs fewer logs', own),
      shortLogs: logs(4, 2, 14, 'C needs this many while its window is short', own),
      recentDays: days(7, 3, 14, 'The recent part of C', own),
      recentLogs: logs(2, 1, 14, 'C needs this many in its recent part', own),
    })
    .refine(...notAbove('logs', 'days', 'A window of so many days cannot hold so many logs.'))
    .refine(...notAbove('shortLogs', 'logs', 'A shorter window asks for fewer logs.'))
    .refine(...notAbove('recentDays', 'days', 'The recent part lies within the window.'))
    .refine(...notAbove('recentLogs', 'recentDays', 'A window of so many days cannot hold so many logs.'))
    .prefault({}),

  verdict: z
    .strictObject({
      fromDay: days(14, 8, 28, 'Before this day it is too early to judge', own),
      recoveredAt: mean(1, 0, 3, 'Recovered when C is this or less', own),
      lowAt: mean(2, 0, 4, 'Improving when C is this or less, before the six-week mark', own),
      improvingFrom: share(0.3, 0.1, 0.6, 'Improving from this share, before the six-week mark', 'clinical.md 2 [1]'),
    })
    .prefault({}),

  redFlags: z
    .strictObject({
      cannotWalkNprs: nprs(
        redFlagDefaults.cannotWalkNprs,
        6,
        10,
        'With "cannot walk", same day from this pain',
        'clinical.md 6 [6]',
      ),
      painReliefNprs: nprs(
        redFlagDefaults.painReliefNprs,
        5,
        10,
        'Pain relievers without effect: within a week from this pain',
        'clinical.md 5 [6]',
      ),
      tiers: z
        .strictObject({
          known: tier(tierOf.known, 'An old and known sign', 'clinical.md 5, sexual dysfunction [44, 45]; others A'),
          newWeakness: tier(tierOf.newWeakness, 'New weakness', 'clinical.md 5, A'),
          newNumbPatch: tier(tierOf.newNumbPatch, 'New numb patch in one leg', 'clinical.md 5, A'),
          unsteady: tier(tierOf.unsteady, 'Unsteady, legs give way, falls', 'clinical.md 5, A'),
          cannotWalk: tier(
            tierOf.cannotWalk,
            'Cannot walk, with less pain than the limit',
            'A: between unsteady and limited by pain',
          ),
          fever: tier(tierOf.fever, 'Fever or shaking chills', 'clinical.md 5, A'),
          weightLoss: tier(tierOf.weightLoss, 'Weight loss without trying', 'clinical.md 5, A'),
          persistentNightPain: tier(tierOf.persistentNightPain, 'Night pain that stays', 'clinical.md 5, A'),
          malaiseWithWeightLoss: tier(tierOf.malaiseWithWeightLoss, 'Run-down with weight loss', 'clinical.md 5, A'),
          painRelief: tier(
            tierOf.painRelief,
            'Pain relievers without effect, pain below the limit',
            'clinical.md 5, A',
          ),
          spinalMalformation: tier(tierOf.spinalMalformation, 'A spine shape problem', 'clinical.md 5, A'),
          boneRisk: tier(tierOf.boneRisk, 'Recent trauma, osteoporosis or long steroid use', 'clinical.md 5, A [50]'),
        })
        .prefault({}),
    })
    .prefault({}),

  sev: z
    .strictObject({
      nprs: nprs(7, 5, 10, 'A day counts from this pain, the higher of leg and back', 'clinical.md 2 [6]'),
      days: days(3, 2, 7, 'This many such days', own),
      windowDays: days(5, 3, 14, 'among the last days', own),
      urgency: urgency('2-working-days', own),
    })
    .refine(...notAbove('days', 'windowDays', 'So many days cannot be among so few.'))
    .prefault({}),

  worse: z
    .strictObject({
      rise: mean(2, 1, 4, 'The recent mean is this much above the best earlier mean', 'clinical.md 2 [1, 7]'),
      days: days(3, 1, 7, 'on this many evaluable days in a row', own),
      recentDays: days(7, 5, 14, 'The recent mean', own),
      recentLogs: logs(3, 2, 14, 'The recent mean needs this many', own),
      earlierDays: days(14, 7, 28, 'The best earlier mean', own),
      earlierLogs: logs(5, 3, 28, 'The best earlier mean needs this many', own),
      urgency: urgency('2-working-days', own),
    })
    .refine(...notAbove('recentLogs', 'recentDays', 'A window of so many days cannot hold so many logs.'))
    .refine(...notAbove('earlierLogs', 'earlierDays', 'A window of so many days cannot hold so many logs.'))
    .prefault({}),

  not4: z
    .strictObject({
      day: days(28, 21, 42, 'Judged on this day', own),
      days: days(14, 7, 21, 'on the mean of the last days', own),
      under: share(0.15, 0.05, 0.3, 'Improved less than this', own),
      exemptAt: mean(0, 0, 4, 'Exempt when that mean is this or less', 'A: without pain nothing is left to improve'),
      urgency: urgency('weekly-queue', own),
    })
    .prefault({}),

  stall6: z
    .strictObject({
      day: days(42, 28, 84, 'Judged from this day on', 'clinical.md 6 [50, 55]'),
      estimator: z.enum(['means', 'fitted']).default('fitted').meta({
        title: 'Judged by the means as clinical.md 6 has them, or by a trend fitted to all logs',
        unit: 'estimator',
        source: 'clinical.md 6 and 7; the measured figures are in docs/bench.md',
      }),
      stalledFrom: probability(0.45, 0.2, 0.8, 'Fitted: stalled from this probability', own),
      clearUnder: probability(0.35, 0.1, 0.7, 'Fitted: not stalled under it; between the two it cannot be told', own),
      everyDays: days(7, 1, 28, 'Fitted: after the first time judged as often as this', own),
      fitLogs: logs(6, 4, 28, 'Fitted: needs this many', own),
      fitAgeDays: days(20, 3, 28, 'Fitted: the last log is at most this old', own),
      under: share(0.2, 0.05, 0.5, 'Stalled under this improvement, whatever else', own),
      unclearTo: share(0.4, 0.1, 0.7, 'Up to this improvement a tie-breaker decides', own),
      aloneUnder: share(0.3, 0.1, 0.6, 'Stalled under this without a tie-breaker', 'clinical.md 2 [1]'),
      groc: number('GRoC points, −5 to +5')(2, 0, 5, 'Tie-breaker: global rating of change under this', own),
      grocDays: days(14, 7, 42, 'The rating is at most this old (it is asked every 2 weeks)', 'clinical.md 3, A'),
      rmdqChange: share(0.3, 0.1, 0.6, 'Tie-breaker: RMDQ improved less than this', 'clinical.md 3 [1]'),
      rmdqDays: days(42, 7, 84, 'The RMDQ is at most this old (it is asked every 6 weeks)', 'clinical.md 3, A'),
      exemptAt: mean(2, 0, 4, 'Exempt when the current mean is this or less', own),
      severeFrom: mean(7, 5, 10, 'Sooner when the current mean is this or more', own),
      urgency: urgency('7-days', own),
      severeUrgency: urgency('2-days', own),
    })
    .refine((stall) => stall.clearUnder <= stall.stalledFrom, {
      path: ['clearUnder'],
      message: 'What is clear lies below what is stalled.',
    })
    .refine((stall) => stall.under <= stall.aloneUnder && stall.aloneUnder <= stall.unclearTo, {
      path: ['aloneUnder'],
      message: 'The limit without a tie-breaker lies between the other two.',
    })
    .prefault({}),

  stall12: z
    .strictObject({
      day: days(84, 56, 182, 'Judged from this day on', own),
      nprs: mean(5, 3, 10, 'Still stalled and leg pain this or more', own),
      sbi: number('SBI points, 0–24')(6.5, 0, 24, 'or SBI over this', 'clinical.md 3 [12]'),
      sbiDays: days(14, 7, 42, 'The SBI is at most this old (it is asked in week 12)', 'clinical.md 3, A'),
      onsetWeeks: whole('weeks')(12, 6, 26, 'Also when the pain began this long ago', own),
      onsetNprs: mean(7, 5, 10, 'and leg pain is this or more at the six-week mark', own),
      urgency: urgency('14-days', own),
    })
    .prefault({}),

  peripheral: z
    .strictObject({
      days: days(3, 2, 7, 'This many logged days in a row reach further down', own),
      earlierDays: days(7, 3, 14, 'than the median of the logged days before them', own),
      earlierLogs: logs(3, 1, 14, 'of which there must be this many', own),
      urgency: urgency('2-working-days', own),
    })
    .refine(...notAbove('earlierLogs', 'earlierDays', 'So few days cannot hold so many.'))
    .prefault({}),

  gap: z
    .strictObject({
      nudgeDays: days(4, 2, 14, 'The patient is nudged when the last log is this old', own),
      callDays: days(7, 3, 21, 'The therapist calls when the last log is this old', own),
      urgency: urgency('2-working-days', 'A: the text names the day of the call, not its due time'),
    })
    .refine(...notAbove('nudgeDays', 'callDays', 'The patient is reminded before the therapist calls.'))
    .prefault({}),

  dose: z
    .strictObject({
      testWalks: walks(3, 2, 7, 'Test walks on different days before the start', 'clinical.md 4 [39]'),
      testRise: nprs(2, 1, 4, 'A test walk ends when leg pain is up by this', dose),
      testNprs: nprs(5, 3, 8, 'or at this leg pain', dose),
      startShare: part(0.7, 0.4, 1, 'The first quota is this share of their mean', 'clinical.md 4 [39]'),
      leastMinutes: minutes(3, 1, 10, 'A quota is at least this', dose),
      startBouts: whole('walks a day')(3, 2, 4, 'Walks a day at the start', dose),
      startDays: whole('days a week')(4, 3, 7, 'Walking days a week at the start', 'A'),
      goodDayShare: part(1.1, 1, 1.5, 'Never more than this share of the quota on a good day', dose),
      walkDays: days(3, 1, 7, 'A week needs this many days with a walk', dose),
      painDays: days(4, 1, 7, 'and this many with a pain log', dose),
      advanceShare: part(0.1, 0.02, 0.2, 'A bout grows by this share', 'clinical.md 4 [37, 38]'),
      advanceLeastMinutes: minutes(1, 1, 3, 'at least by this', dose),
      advanceMostShare: part(0.2, 0.05, 0.5, 'and at most by this share', dose),
      advanceMostMinutes: minutes(5, 1, 10, 'or by this, whichever is smaller', dose),
      targetMinutes: minutes(30, 10, 60, 'Target of a day', 'clinical.md 4 [35]'),
      targetDays: whole('days a week')(5, 3, 7, 'Target of a week', 'clinical.md 4 [35]'),
      doneShare: part(0.7, 0.4, 1, 'Advance when this share of the walks was done', dose),
      askWhyUnder: part(0.4, 0, 0.7, 'Ask why when less than this share was done', dose),
      peakNprs: nprs(5, 3, 8, 'Advance when the median peak leg pain in walks is this or less', 'clinical.md 4 [40]'),
      peakRise: nprs(2, 1, 4, 'and the median rise in walks is this or less', dose),
      settleRise: nprs(1, 0, 3, 'A walk settles when pain next morning is up by this or less', 'clinical.md 4 [40]'),
      settledShare: part(0.8, 0.5, 1, 'Advance when this share of the walks settled', dose),
      holdSlow: walks(2, 1, 7, 'Hold from this many walks slow to settle', dose),
      backSlow: walks(3, 2, 14, 'Step back from this many', dose),
      highNprs: nprs(7, 5, 10, 'A walk with this peak pain is one too many', dose),
      highWalks: walks(2, 1, 7, 'Step back from this many of them', dose),
      holdRise: mean(1, 0.5, 3, 'Hold when the weekly mean is up by this', dose),
      backRise: mean(2, 1, 4, 'Step back when the weekly mean is up by this', dose),
      backShare: part(0.75, 0.5, 0.95, 'A step back leaves this share', dose),
      flareRise: nprs(2, 1, 4, 'A flare: pain is up by this from the mean of the week before', 'clinical.md 2, 4, A'),
      flareDays: days(2, 1, 4, 'for as many days at most; longer is a step back', dose),
      flareShare: part(0.5, 0.2, 0.8, 'In a flare walk this share', dose),
      resumeShare: part(0.8, 0.5, 1, 'and resume at this one', dose),
      claudicationWalks: walks(3, 2, 10, 'Walks with leg pain that sitting or bending eased', 'A'),
      claudicationDays: days(14, 7, 28, 'among the last days', 'A'),
      claudicationShare: part(0.7, 0.4, 1, 'Quota as a share of the minutes until pain begins', dose),
    })
    .refine(...notAbove('flareShare', 'backShare', 'In a flare no more is walked than after a step back.'))
    .refine(...notAbove('backShare', 'resumeShare', 'A step back leaves no more than what follows a flare.'))
    .prefault({}),
});
export type Policy = z.infer<typeof Policy>;

/** The thresholds of clinical.md, version 1. */
export const defaultPolicy: Policy = Policy.parse({ version: 1 });
