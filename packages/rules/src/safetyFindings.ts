import {
  redFlagDefaults,
  tierRank,
  type History,
  type Policy,
  type SafetyAnswers,
  type SafetyFinding,
  type Tier,
} from '@cairn/vocabulary';
import { redFlagReadings, type Reading, type Situation } from './redFlagReadings.ts';

const byQuestion = [...Map.groupBy(redFlagReadings, ({ question }) => question)];

/** The gravest reading of each given answer, gravest first. */
function findings(given: Record<string, string>, situation: Situation): SafetyFinding[] {
  const tiers: Partial<Record<Reading['tier'], Tier>> = situation.settings.tiers;
  const gravest: SafetyFinding[] = [];
  for (const [question, readings] of byQuestion) {
    const answer = given[question];
    if (answer === undefined) continue;
    let found: SafetyFinding | undefined;
    for (const { answer: read, tier: named, reason, when } of readings) {
      if (read !== answer || when?.(situation) === false) continue;
      const tier = tiers[named] ?? (named as Tier);
      if (!found || tierRank(tier) < tierRank(found.tier)) found = { question, answer, tier, reason };
    }
    if (found) gravest.push(found);
  }
  return gravest.sort((a, b) => tierRank(a.tier) - tierRank(b.tier));
}

/**
 * What the answers of one safety check call for, gravest first; empty when nothing does. Runs in the browser too, so
 * that an emergency card needs no server.
 * @param history of the intake; `{}` when none was taken
 * @param nprs highest leg or back rating of the day, 0–10; null when none was given
 * @source clinical.md 5
 */
export const safetyFindings = (
  answers: SafetyAnswers,
  history: History,
  nprs: number | null,
  settings: Policy['redFlags'] = redFlagDefaults,
): SafetyFinding[] => findings(answers, { answers, history, nprs, settings });

/** What the facts asked once at intake call for by themselves, gravest first. @source clinical.md 5 */
export function historyFindings(history: History, settings: Policy['redFlags'] = redFlagDefaults): SafetyFinding[] {
  const given = Object.fromEntries(
    Object.entries(history)
      .filter(([, holds]) => holds)
      .map(([fact]) => [fact, 'yes']),
  );
  return findings(given, { answers: {}, history, nprs: null, settings });
}

/** The tier of the gravest finding, null without findings. */
export const worstTier = (found: readonly SafetyFinding[]): Tier | null =>
  found.reduce<Tier | null>((worst, { tier }) => (!worst || tierRank(tier) < tierRank(worst) ? tier : worst), null);
