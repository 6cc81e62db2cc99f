import { redFlagQuestions, tierRank, type Policy, type SafetyAnswers, type SafetyFinding } from '@cairn/vocabulary';
import type { Days } from './days.ts';
import { historyFindings, safetyFindings } from './safetyFindings.ts';

/** Of each question the gravest answer of the day, so that what was said in two checks is read together. */
function together(checks: SafetyAnswers[]): SafetyAnswers {
  const gravest: Record<string, string> = {};
  for (const { id, answers } of redFlagQuestions)
    for (const answer of answers) if (checks.some((check) => check[id] === answer.id)) gravest[id] = answer.id;
  return gravest;
}

/**
 * What the safety checks of `day` call for, gravest first: each check by itself, as on its submission, and all of the
 * day together. So a further check only ever adds findings. On the day of the intake its history counts as well.
 */
export function dayFindings(days: Days, day: number, settings: Policy['redFlags']): SafetyFinding[] {
  const checks = days.checks.get(day);
  if (!checks) return [];
  const history = days.intake && days.intake.day <= day ? days.intake.history : {};
  const peak = days.peak[day] ?? Number.NaN;
  const nprs = Number.isNaN(peak) ? null : peak;

  const all = checks.length > 1 ? [...checks, together(checks)] : checks;
  const found = all.flatMap((answers) => safetyFindings(answers, history, nprs, settings));
  if (days.intake?.day === day) found.push(...historyFindings(history, settings));

  const key = ({ tier, question, answer }: SafetyFinding) => `${tierRank(tier)} ${question} ${answer}`;
  const order = (finding: SafetyFinding) => `${key(finding)} ${finding.reason}`;
  const sorted = found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return sorted.filter((finding, index) => index === 0 || key(finding) !== key(sorted[index - 1] ?? finding));
}
