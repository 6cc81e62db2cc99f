import { Furthest, redFlagQuestions, type SafetyAnswers } from '@cairn/vocabulary';
import fc from 'fast-check';
import { caseDay } from './caseTimeline.ts';

/** Long enough for the six-week check to come round. */
export const LAST_DAY = 70;
const nprs = fc.option(fc.integer({ min: 0, max: 10 }));
const on = fc.integer({ min: 1, max: LAST_DAY }).map(caseDay);
const answers = fc
  .record(
    Object.fromEntries(
      redFlagQuestions.map(({ id, answers: given }) => [id, fc.constantFrom(...given.map((a) => a.id))]),
    ),
    { requiredKeys: [] },
  )
  .map((given) => given as SafetyAnswers);
const named = <Fields extends object>(fields: fc.Arbitrary<Fields>) =>
  fc.uniqueArray(fc.tuple(fc.uuid(), fields), { maxLength: 120, selector: ([id]) => id }).map((entries) =>
    entries.map(([id, entry], index) => {
      const first = entries[Math.floor(index / 2)]?.[0];
      const amends = index % 9 === 8 ? first : undefined;
      const writtenAt = `2026-01-0${(index % 9) + 1}T0${index % 7}:00:00Z`;
      return { ...entry, id, amends, writtenAt };
    }),
  );

/** The logs of any episode, for tests: dense pain so that the rules have something to judge, and a little of everything else. */
export const anyEpisode = fc.record({
  painLogs: fc.oneof(
    named(fc.record({ on, legNprs: nprs, backNprs: nprs, furthest: fc.option(fc.constantFrom(...Furthest.options)) })),
    fc
      .array(fc.option(nprs, { freq: 5 }), { minLength: LAST_DAY, maxLength: LAST_DAY })
      .map((days) => days.map((legNprs, index) => ({ id: `p${index}`, on: caseDay(index + 1), legNprs }))),
  ),
  walkLogs: fc.array(fc.record({ on, minutes: fc.integer({ min: 1, max: 60 }) }), { maxLength: 5 }),
  safetyChecks: fc.array(fc.record({ on, answers }), { maxLength: 6 }),
  proms: fc.array(
    fc.oneof(
      fc.record({ instrument: fc.constant('groc' as const), on, score: fc.integer({ min: -5, max: 5 }) }),
      fc.record({
        instrument: fc.constantFrom('rmdq' as const, 'sbi' as const),
        on,
        score: fc.integer({ min: 0, max: 24 }),
      }),
    ),
    { maxLength: 6 },
  ),
  onsetOn: fc.option(fc.constantFrom('2025-09-01', '2025-12-24')),
  intake: fc.record({
    history: fc.record({ cancer: fc.boolean(), osteoporosis: fc.boolean(), ivDrugUse: fc.boolean() }),
  }),
});
