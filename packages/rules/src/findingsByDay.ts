import { redFlagQuestions, type History, type Policy, type SafetyAnswers, type SafetyFinding } from '@cairn/vocabulary';
import { redFlagReadings } from './redFlagReadings.ts';
import { historyFindings, safetyFindings } from './safetyFindings.ts';

/** A safety check, or the intake with its history, on a day number. */
interface Check {
  day: number;
  answers: SafetyAnswers;
}

/** Of each question the gravest answer of the day, so that what was said in two checks is read together. */
function together(checks: SafetyAnswers[]): SafetyAnswers {
  const gravest: Record<string, string> = {};
  for (const { id, answers } of redFlagQuestions)
    for (const answer of answers) if (checks.some((check) => check[id] === answer.id)) gravest[id] = answer.id;
  return gravest;
}

/** In the order in which they are asked; of one answer at one tier once. */
function distinct(found: SafetyFinding[]): SafetyFinding[] {
  const asked = ({ question }: SafetyFinding) => redFlagReadings.findIndex((reading) => reading.question === question);
  const key = ({ tier, question, answer }: SafetyFinding) => `${tier} ${question} ${answer}`;
  const sorted = found.toSorted((a, b) => asked(a) - asked(b));
  return [...Map.groupBy(sorted, key).values()].flatMap((same) => same.slice(0, 1));
}

/**
 * What the safety checks of each day call for: each check by itself, as on its submission, and all of the day
 * together, so that a further check only ever adds findings. The intake's history counts from its day on, and on that
 * day its facts are findings of their own.
 * @param peak highest single rating a day, NaN without one
 * @returns oldest first
 */
export function findingsByDay(
  checks: readonly Check[],
  intake: (Check & { history: History }) | null,
  peak: Float64Array,
  settings: Policy['redFlags'],
): Map<number, SafetyFinding[]> {
  const all = (intake ? [...checks, intake] : checks).toSorted((a, b) => a.day - b.day);
  const byDay = new Map<number, SafetyFinding[]>();
  for (const [day, sameDay] of Map.groupBy(all, (check) => check.day)) {
    const history = intake && intake.day <= day ? intake.history : {};
    const highest = peak[day] ?? Number.NaN;
    const nprs = Number.isNaN(highest) ? null : highest;

    const answers = sameDay.map((check) => check.answers);
    const read = answers.length > 1 ? [...answers, together(answers)] : answers;
    const found = read.flatMap((given) => safetyFindings(given, history, nprs, settings));
    if (day === intake?.day) found.push(...historyFindings(history, settings));
    if (found.length > 0) byDay.set(day, distinct(found));
  }
  return byDay;
}
