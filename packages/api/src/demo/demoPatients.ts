import { type SimulatedPatient, simulate } from '@cairn/cohort';
import { evaluate } from '@cairn/rules';
import { type LocalDate, type SafetyAnswers, Timeline, addDays } from '@cairn/vocabulary';

export type DemoPatient = {
  givenName: string;
  familyName: string;
  birthOn: LocalDate;
  /** Which day of the episode today is. */
  day: number;
  startedOn: LocalDate;
  simulated: SimulatedPatient;
  /** Days of the test walks of someone who has no plan yet, 1 = the first day; null for those with a plan. */
  testWalkDays: number[] | null;
  /** Answers given today, besides what the simulator gave. */
  answersToday: SafetyAnswers | null;
};

const SEED = 20_261_123;

/** What some patients answer on the day the demo is made, so that each group of the caseload has someone. */
const answersOf: Record<string, SafetyAnswers> = {
  'Walter Brandt': { saddle: 'new' },
  'Hassan Al-Amin': { fever: 'yes', malaise: 'yes' },
  'Denise Kowalczyk': { weakness: 'new' },
};

/** Those in their first days who walk to be tested: one of them is through with it. */
const testWalkDaysOf: Record<string, number[]> = {
  'Anna Kovács': [2, 4, 6],
  'Luis Ortega': [3, 5],
  'Ahmed Farouk': [4, 7],
};

/** Days into the episode: new patients, some around the six-week mark, and some long after it. */
const dayOf = (index: number) => [45, 18, 61, 11, 36, 55, 80, 49, 43, 62, 85, 52][index] ?? 4 + ((index * 17) % 84);

/**
 * The demo's patients as of `today`: simulated courses with known truth under made-up names. The first is Rosa Delgado,
 * on day 45 and truly stalled.
 */
export function demoPatients(names: [string, string, number][], today: LocalDate, seed = SEED): DemoPatient[] {
  return names.map(([givenName, familyName, born], index) => {
    const day = dayOf(index);
    const startedOn = addDays(today, 1 - day);
    return {
      givenName,
      familyName,
      birthOn: `${born}-${String((index % 12) + 1).padStart(2, '0')}-${String(((index * 7) % 27) + 1).padStart(2, '0')}`,
      day,
      startedOn,
      simulated: courseFor(index, day, startedOn, seed),
      testWalkDays: testWalkDaysOf[`${givenName} ${familyName}`] ?? null,
      answersToday: answersOf[`${givenName} ${familyName}`] ?? null,
    };
  });
}

/** Stalled by the rules, a little better than in the first week, and never severe for long. */
function slightlyBetter(timeline: SimulatedPatient['timeline']): boolean {
  const { verdict, improvement, flags } = evaluate(Timeline.parse(timeline));
  const { relative, baseline } = improvement ?? { relative: null, baseline: 0 };
  const slight = relative !== null && relative > 0.05 && relative < 0.16 && baseline > 5.5 && baseline < 6.8;
  return verdict === 'stalled' && slight && flags.some(({ rule }) => rule === 'STALL-6');
}

/** Two walks of the week up to yesterday that hurt too much: the rules propose to walk less. */
const walksHurt = ({ walkLogs, asOf }: SimulatedPatient['timeline']): boolean =>
  (walkLogs ?? []).filter(({ on, painPeak }) => (painPeak ?? 0) >= 7 && on < asOf && on >= addDays(asOf, -7)).length >=
  2;

const fits = ({ truth, timeline }: SimulatedPatient, index: number): boolean => {
  const calm = truth.serious === null && (timeline.intake?.history?.cancer ?? false) === false;
  if (index === 0)
    return (
      calm &&
      truth.courseClass === 'persistent-moderate' &&
      truth.trulyStalled &&
      truth.site === 'leg' &&
      truth.droppedAfter === null &&
      (timeline.painLogs?.length ?? 0) >= 36 &&
      walksHurt(timeline) &&
      slightlyBetter(timeline)
    );
  return calm;
};

/** The first simulated patient of the place's own seed that can stand there. */
function courseFor(index: number, days: number, startedOn: LocalDate, seed: number): SimulatedPatient {
  for (let patients = 8; ; patients *= 2) {
    const found = simulate({ seed: seed + index, patients, days, startedOn }).find((one) => fits(one, index));
    if (found) return found;
  }
}
