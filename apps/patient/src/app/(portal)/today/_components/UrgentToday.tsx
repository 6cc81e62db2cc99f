'use client';
import { safetyFindings } from '@cairn/rules/safetyFindings';
import { clockTime } from '#day/clockTime.ts';
import { UrgentCard } from '#safety/UrgentCard.tsx';
import { urgentTier } from '#safety/urgentTier.ts';
import { type DayValue, ofKind } from './useDay.ts';

/** The card of an urgent answer given today: it stays until the answer is changed or the day is over. */
export function UrgentToday({ value: { day, items } }: { value: DayValue }) {
  const history = day.history ?? {};
  const ratings = ofKind(items, 'pain', day.today).flatMap(({ legNprs, backNprs }) => [legNprs ?? 0, backNprs ?? 0]);
  const nprs = ratings.length > 0 ? Math.max(...ratings) : null;
  const checks = ofKind(items, 'safety', day.today).map((check) => ({
    check,
    findings: safetyFindings(check.answers, history, nprs),
  }));
  const urgent = (['E', 'S'] as const).flatMap((tier) =>
    checks.filter(({ findings }) => urgentTier(findings) === tier),
  )[0];
  const tier = urgent && urgentTier(urgent.findings);
  if (!urgent || !tier) return null;
  const { at, writtenAt } = urgent.check;
  const kept =
    at.state === 'waiting'
      ? `Your answer is saved on this phone (${clockTime(writtenAt, day.zone)}) and is sent when you’re online.`
      : `Your answer is saved (${clockTime(writtenAt, day.zone)}). If it was a mistake, change it under “Logged today”.`;
  return <UrgentCard tier={tier} findings={urgent.findings} history={history} clinic={day.clinic} kept={kept} />;
}
