import {
  addDays,
  Furthest,
  type LocalDate,
  type Nprs,
  type SafetyAnswers,
  type TimelineInput,
} from '@cairn/vocabulary';
import { arms, type Arm, type ArmName } from './arm.ts';
import { drawCourse, levelOn, meanLevel, trueImprovement, type Course } from './course.ts';
import { drawSeriousDisease, intakeAnswers, type SeriousDisease } from './intakeAnswers.ts';
import { loggedDays } from './loggedDays.ts';
import { painDays } from './painDays.ts';
import { random, type Random } from './random.ts';
import { quotaOn, walkOn } from './walkOn.ts';

const MARK = 42;
/** Walks a day, planned and done: who walks on a day walks them all. */
const BOUTS = 3;

export interface CohortOptions {
  /** Whole number; the same seed gives the same cohort. */
  seed: number;
  patients: number;
  /** Days of monitoring, all of them before or on `asOf`. */
  days: number;
  arm?: ArmName | Arm;
  startedOn?: LocalDate;
}

/** What is really so of a simulated patient. */
export interface Truth extends Course {
  /** The site that truly hurts more. */
  site: 'leg' | 'back';
  /** True level on day 42. */
  levelDay42: number;
  /** True level of days 29–42 less than 30 % below that of days 1–7, and above 2: what STALL-6 tries to see. */
  trulyStalled: boolean;
  /** Last day before dropping out, null if never. */
  droppedAfter: number | null;
  serious: SeriousDisease | null;
}

type PainEntry = NonNullable<TimelineInput['painLogs']>[number];

export interface SimulatedPatient {
  timeline: Omit<TimelineInput, 'painLogs'> & {
    /** `nightPain` is more than the rules read: the portal's own question. */
    painLogs: (PainEntry & { nightPain: 'none' | 'woke' | 'stayed' })[];
  };
  truth: Truth;
}

/** How far down the pain reaches on a day: from the patient's own reach, further when it hurts more. */
function furthestOn(reach: number, legNprs: Nprs): Furthest {
  const step = Math.max(1, Math.min(Furthest.options.length - 1, Math.round(reach + (legNprs - 5) / 2.5)));
  return legNprs === 0 ? 'back' : (Furthest.options[step] ?? 'buttock');
}

function checkOn(random: Random, day: number, worst: number, serious: SeriousDisease | null) {
  const answers: SafetyAnswers = {};
  if (serious && day >= serious.day) Object.assign(answers, serious.answers);
  if (worst >= 8 && random.chance(0.05)) answers.gait = 'cannot-walk';
  if (worst >= 5 && random.chance(0.02)) answers.nightPain = random.chance(0.1) ? 'persistent' : 'wakes';
  if (random.chance(0.001)) answers.legNumbness = 'new-one-leg';
  return { answers, nothingNew: Object.keys(answers).length === 0 };
}

function simulatePatient(random: Random, name: string, arm: Arm, days: number, startedOn: LocalDate): SimulatedPatient {
  const course = drawCourse(random, arm);
  const site = random.chance(0.85) ? ('leg' as const) : ('back' as const);
  const otherShare = random.between(0.35, 0.8);
  const leg = painDays(random, course, site === 'leg' ? 1 : otherShare, days, arm.noise);
  const back = painDays(random, course, site === 'back' ? 1 : otherShare, days, arm.noise);
  const above = (site === 'leg' ? leg : back).map((nprs, index) => nprs - levelOn(course, index + 1));
  const { logged, droppedAfter } = loggedDays(random, arm, days, above);
  const serious = drawSeriousDisease(random, days);
  const intake = intakeAnswers(random);
  const reach = random.between(2, 5.5);
  const firstQuota = Math.max(3, Math.round(0.7 * random.lognormal(12, 0.45)));

  const timeline = {
    id: name,
    timeZone: 'America/Chicago',
    startedOn,
    onsetOn: addDays(startedOn, -Math.round(random.lognormal(30, 0.7))),
    asOf: addDays(startedOn, days - 1),
    intake: { on: startedOn, ...intake },
    painLogs: [] as SimulatedPatient['timeline']['painLogs'],
    walkLogs: [] as NonNullable<TimelineInput['walkLogs']>,
    safetyChecks: [] as NonNullable<TimelineInput['safetyChecks']>,
    proms: [] as NonNullable<TimelineInput['proms']>,
    plan: [{ effectiveOn: startedOn, quotaMinutes: firstQuota, boutsPerDay: BOUTS, daysPerWeek: 5 }],
  } satisfies TimelineInput;

  for (const [index, logs] of logged.entries()) {
    const day = index + 1;
    const on = addDays(startedOn, index);
    const legNprs = leg[index] ?? 0;
    const backNprs = back[index] ?? 0;
    const worst = Math.max(legNprs, backNprs);
    if (logs) {
      const woken = worst >= 5 && random.chance(0.25);
      const nightPain = woken ? (random.chance(0.1) ? 'stayed' : 'woke') : 'none';
      timeline.painLogs.push({ on, legNprs, backNprs, furthest: furthestOn(reach, legNprs), nightPain });
      timeline.safetyChecks.push({ on, ...checkOn(random, day, worst, serious) });
      const quota = quotaOn(firstQuota, day, trueImprovement(course, day));
      if (random.chance(0.75)) timeline.walkLogs.push({ on, bouts: BOUTS, ...walkOn(random, quota, legNprs) });
    }
    const present = droppedAfter === null || day <= droppedAfter;
    if (day % 14 === 0 && present && random.chance(0.8)) {
      const felt = trueImprovement(course, day) + random.normal(0, 0.22);
      timeline.proms.push({ instrument: 'groc', on, score: Math.round(Math.min(5, Math.max(-5, 5 * felt))) });
    }
  }

  const levelDay42 = levelOn(course, MARK);
  const levelNow = meanLevel(course, MARK - 13, MARK);
  const trulyStalled = levelNow > 2 && levelNow > 0.7 * meanLevel(course, 1, 7);
  return { timeline, truth: { ...course, site, levelDay42, trulyStalled, droppedAfter, serious } };
}

/**
 * Synthetic patients with known truth, deterministic by seed; a patient is the same in a cohort of any size.
 * @source clinical.md 7
 */
export function simulate({
  seed,
  patients,
  days,
  arm = 'base',
  startedOn = '2026-01-05',
}: CohortOptions): SimulatedPatient[] {
  const conditions = typeof arm === 'string' ? arms[arm] : arm;
  return Array.from({ length: patients }, (_, index) =>
    simulatePatient(random(seed, index), `${seed}-${index + 1}`, conditions, days, startedOn),
  );
}
