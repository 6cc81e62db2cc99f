import type { Policy } from '@cairn/vocabulary';
import { changeInWords } from '../changeInWords.ts';
import { dateOf, type Days } from '../days.ts';
import { isUnder } from '../isUnder.ts';
import type { WindowMean } from '../painSeries.ts';
import { points } from '../points.ts';
import { notEnoughData, quiet, type EvidenceOf, type Rule } from '../rule.ts';
import { lastLook, stallOn } from '../stall6/stallOn.ts';
import { currentOf, dated } from '../windows.ts';

type Reason = EvidenceOf<'lasting'>['because'][number];
const reasons: Reason[] = ['stalled', 'bothersome', 'long-ago'];

const legOn = (days: Days, day: number, policy: Policy) => currentOf(days, day, policy, 'leg');

const sbiOn = ({ sbi }: Days, day: number, { stall12 }: Policy) =>
  sbi.findLast((score) => score.day <= day && score.day >= day - stall12.sbiDays) ?? null;

/**
 * As STALL-6 last saw it: looking at the trend day by day as well would find more of what is not there, and each day would
 * take a fit.
 */
const lastStall = (days: Days, day: number, policy: Policy) => stallOn(days, lastLook(day, policy.stall6), policy);

function isStalled(days: Days, day: number, policy: Policy, leg: WindowMean | null): boolean | null {
  if (leg && isUnder(leg.mean, policy.stall12.nprs)) return false;
  // The trend is fitted last: it takes the most time.
  const stalled = lastStall(days, day, policy)?.stalled ?? null;
  return leg || stalled === false ? stalled : null;
}

/** Whether each condition holds on `day`, not before its time; null when its data are missing. */
function conditionsOn(days: Days, day: number, policy: Policy): Record<Reason, boolean | null> {
  const { stall12, stall6 } = policy;
  const late = day >= stall12.day;
  const longAgo = day >= stall6.day && days.onsetDay !== null && day - days.onsetDay >= stall12.onsetWeeks * 7;
  const leg = late || longAgo ? legOn(days, day, policy) : null;
  const sbi = late ? sbiOn(days, day, policy) : null;
  return {
    stalled: late && isStalled(days, day, policy, leg),
    bothersome: sbi !== null && isUnder(stall12.sbi, sbi.score),
    'long-ago': longAgo && leg && !isUnder(leg.mean, stall12.onsetNprs),
  };
}

/**
 * Leg pain that lasts three months: a spine specialist's opinion. From day 84 when pain is still stalled and the leg's
 * mean is 5 or more, or when the SBI is over 6.5; from day 42 when the pain is known to be 12 weeks old and the leg's
 * mean is 7 or more.
 * @source clinical.md 1 (severe leg pain for 3 or more months) and 6; SBI [12], limits A
 */
export const stall12: Rule<EvidenceOf<'lasting'>> = {
  id: 'STALL-12',
  version: 3,
  source: 'clinical.md 1, 3, 6, A [12]',
  condition:
    'From day 84: still stalled, as STALL-6 last saw it, and leg pain 5 or more, or SBI over 6.5. From day 42: onset ' +
    'known and 12 weeks or more ago, and leg pain 7 or more.',
  needs: "The leg's 6 logs in the last 14 days, 2 of them in the last 7, and those of STALL-6; or an SBI.",
  thresholds: ['stall12', 'stall6', 'current', 'baseline', 'refractoryDays'],
  waits: true,
  forClinician: 'Spine specialist opinion: which of the conditions holds, with its figures.',
  forPatient:
    'Your leg pain has gone on for a long time. Your care team may want you to see a spine doctor. They will talk with ' +
    'you about what comes next. Keep up the walks that you can do.',
  evaluate(days, day, policy) {
    const { stall12: limits } = policy;
    const held = conditionsOn(days, day, policy);
    if (!held.stalled && !held.bothersome && !held['long-ago'])
      return held.stalled === null || held['long-ago'] === null ? notEnoughData : quiet;
    const evidence = () => {
      const [leg, sbi] = [legOn(days, day, policy), sbiOn(days, day, policy)];
      return {
        kind: 'lasting' as const,
        because: reasons.filter((reason) => held[reason]),
        leg: leg && dated(days, leg),
        legNeeded: held.stalled ? limits.nprs : limits.onsetNprs,
        relative: lastStall(days, day, policy)?.relative() ?? null,
        sbi: sbi && { score: sbi.score, on: dateOf(days, sbi.day), over: limits.sbi },
        onsetOn: days.onsetDay === null ? null : dateOf(days, days.onsetDay),
        onsetWeeks: limits.onsetWeeks,
      };
    };
    return { status: 'fires', urgency: limits.urgency, evidence };
  },
  explain({ because, leg, legNeeded, relative, sbi, onsetWeeks }) {
    const legIs = leg ? `leg pain ${points(leg.mean)} (${legNeeded} or more)` : '';
    const change = changeInWords(relative);
    const parts: Record<Reason, string> = {
      stalled: `Still stalled, ${change}, with ${legIs}.`,
      bothersome: sbi ? `Sciatica bothersomeness ${points(sbi.score)} (over ${sbi.over}).` : '',
      'long-ago': `Pain for ${onsetWeeks} weeks or more, with ${legIs}.`,
    };
    return { title: 'Spine specialist opinion', sentence: because.map((reason) => parts[reason]).join(' ') };
  },
};
