import { type Dose, type DoseProposal, defaultPolicy, Timeline, type TimelineInput } from '@cairn/vocabulary';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyPolicy } from '../anyPolicy.ts';
import { caseDay, caseStart } from '../caseTimeline.ts';
import { proposeDose } from './proposeDose.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The week judged is days 15–21; the site was settled in days 1–7. */
const LAST = 21;
const nprs = fc.integer({ min: 0, max: 10 });
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { freq: 6 });
const walk = fc.record({
  on: fc.integer({ min: 8, max: LAST }).map(caseDay),
  minutes: fc.integer({ min: 1, max: 40 }),
  bouts: fc.integer({ min: 1, max: 4 }),
  painBefore: maybe(fc.integer({ min: 0, max: 6 })),
  painPeak: maybe(nprs),
  painNextMorning: maybe(nprs),
  easedBySitting: maybe(fc.boolean()),
  minutesToPain: maybe(fc.integer({ min: 1, max: 40 })),
});
const week = fc.record({
  pain: fc.array(maybe(fc.integer({ min: 0, max: 6 })), { minLength: LAST, maxLength: LAST }),
  walks: fc.array(walk, { maxLength: 14 }),
  plan: fc.record({
    effectiveOn: fc.constant(caseStart),
    quotaMinutes: fc.integer({ min: 1, max: 45 }),
    boutsPerDay: fc.integer({ min: 1, max: 4 }),
    daysPerWeek: fc.integer({ min: 1, max: 7 }),
  }),
});
type Week = Pick<TimelineInput, never> & {
  pain: (number | null)[];
  walks: NonNullable<TimelineInput['walkLogs']>;
  plan: { quotaMinutes: number; boutsPerDay: number; daysPerWeek: number };
};

const timelineOf = ({ pain, walks, plan }: Week): Timeline =>
  Timeline.parse({
    id: 'p',
    timeZone: 'UTC',
    startedOn: caseStart,
    asOf: caseDay(LAST),
    painLogs: pain.map((legNprs, index) => ({ on: caseDay(index + 1), legNprs })),
    walkLogs: walks,
    plan,
  });
/** The default as often as any other: what holds of a dose holds by every policy a clinic may have. */
const policy = fc.oneof(fc.constant(defaultPolicy), anyPolicy);

const up = (rating: number | null | undefined, by: number) =>
  rating === null || rating === undefined ? rating : Math.min(10, rating + by);
const amount = (dose: Dose | null) => (dose ? dose.minutesPerBout * dose.boutsPerDay * dose.daysPerWeek : 0);
/** What is to be walked now. */
const now = (proposal: DoseProposal) => proposal.meanwhile ?? proposal.to;

test('more pain this week, in walks or after them, never raises the dose', () => {
  const extra = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: LAST + 28, maxLength: LAST + 28 });
  fc.assert(
    fc.property(week, extra, policy, (calm, by, of) => {
      const worse = {
        ...calm,
        pain: calm.pain.map((rating, index) => (index < 14 ? rating : (up(rating, by[index] ?? 0) ?? null))),
        walks: calm.walks.map((entry, index) => ({
          ...entry,
          painPeak: up(entry.painPeak, by[LAST + index] ?? 0),
          painNextMorning: up(entry.painNextMorning, by[LAST + 14 + index] ?? 0),
        })),
      };
      const [before, after] = [proposeDose(timelineOf(calm), of), proposeDose(timelineOf(worse), of)];
      // Merging bouts shortens the day: a hold in its place is no raise of a bout.
      const merges = before.grows === 'merge-bouts';
      expect(after.to?.minutesPerBout ?? 0).toBeLessThanOrEqual(before.to?.minutesPerBout ?? 0);
      expect(now(after)?.minutesPerBout ?? 0).toBeLessThanOrEqual(now(before)?.minutesPerBout ?? 0);
      if (!merges) expect(amount(now(after))).toBeLessThanOrEqual(amount(now(before)));
    }),
    { numRuns: 400 },
  );
});

test('a red flag always wins: with one open nothing grows', () => {
  fc.assert(
    fc.property(
      week,
      fc.constantFrom('RF-E' as const, 'RF-S' as const, 'RF-W' as const),
      policy,
      (entries, flag, of) => {
        const { kind, from, to, grows } = proposeDose(timelineOf(entries), of, [flag]);
        expect(kind).not.toBe('advance');
        expect(grows).toBeNull();
        expect(amount(to)).toBeLessThanOrEqual(amount(from));
      },
    ),
  );
});

test('a dose stays in its bounds', () => {
  fc.assert(
    fc.property(week, policy, (entries, of) => {
      const { kind, from, to, meanwhile, atMostMinutes } = proposeDose(timelineOf(entries), of);
      const { advanceLeastMinutes, advanceMostShare, advanceMostMinutes, goodDayShare } = of.dose;
      const bout = from?.minutesPerBout ?? 0;
      const most = Math.max(advanceLeastMinutes, Math.min(bout * advanceMostShare, advanceMostMinutes));
      expect(to?.minutesPerBout ?? 0).toBeGreaterThanOrEqual(1);
      expect(to?.minutesPerBout ?? 0).toBeLessThanOrEqual(bout + most);
      expect(amount(meanwhile)).toBeLessThanOrEqual(amount(from));
      expect(atMostMinutes ?? 0).toBeLessThanOrEqual((to?.minutesPerBout ?? 0) * goodDayShare + 1e-6);
      if (kind === 'step-back' || kind === 'flare') expect(amount(to)).toBeLessThanOrEqual(amount(from));
    }),
  );
});
