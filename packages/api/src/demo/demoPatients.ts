import { type SimulatedPatient, simulate } from '@cairn/cohort';
import { type LocalDate, type SafetyAnswers, addDays } from '@cairn/vocabulary';

export type DemoPatient = {
  givenName: string;
  familyName: string;
  birthOn: LocalDate;
  /** Which day of the episode today is. */
  day: number;
  startedOn: LocalDate;
  simulated: SimulatedPatient;
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
      answersToday: answersOf[`${givenName} ${familyName}`] ?? null,
    };
  });
}

const fits = ({ truth, timeline }: SimulatedPatient, index: number): boolean => {
  const calm = truth.serious === null && (timeline.intake?.history?.cancer ?? false) === false;
  if (index === 0)
    return (
      calm &&
      truth.courseClass === 'persistent-moderate' &&
      truth.trulyStalled &&
      truth.site === 'leg' &&
      truth.droppedAfter === null &&
      truth.baseline > 5.8 &&
      truth.baseline < 6.8 &&
      (timeline.painLogs?.length ?? 0) >= 36
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
