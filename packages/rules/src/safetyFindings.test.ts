import {
  defaultPolicy,
  historyQuestions,
  Policy,
  redFlagQuestions,
  seedFlags,
  type SafetyAnswers,
} from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { redFlagReadings } from './redFlagReadings.ts';
import { safetyFindings, worstTier } from './safetyFindings.ts';

test('the gravest comes first and gives the tier', () => {
  const found = safetyFindings({ gait: 'limited-by-pain', weakness: 'new', saddle: 'new' }, {}, 9);
  expect(found.map(({ question, tier }) => `${question} ${tier}`)).toEqual(['saddle E', 'weakness S', 'gait R']);
  expect(worstTier(found)).toBe('E');
});

test('gravest first, in whatever order they are asked', () => {
  const given = { urinary: 'known', legNumbness: 'new-one-leg', trauma: 'yes', saddle: 'new' } as const;
  const found = safetyFindings(given, {}, null);
  expect(found.map(({ question, tier }) => `${question} ${tier}`)).toEqual([
    'saddle E',
    'trauma S',
    'legNumbness W',
    'urinary R',
  ]);
  expect(worstTier(found.toReversed())).toBe('E');
});

test('of several readings of an answer the gravest counts, and of equals the one that says more', () => {
  const read = (tiers: object, answers: SafetyAnswers, cancer: boolean, nprs: number | null) => {
    const { redFlags } = Policy.parse({ version: 2, redFlags: { tiers } });
    return safetyFindings(answers, { cancer }, nprs, redFlags).map(({ tier, reason }) => `${tier} ${reason}`);
  };
  const cannotWalk = { gait: 'cannot-walk' } as const;
  expect(read({}, cannotWalk, false, 8)).toEqual(['S Severe pain, cannot walk']);
  expect(read({ cannotWalk: 'E' }, cannotWalk, false, 8)).toEqual(['E Cannot walk']);
  const loss = { weightLoss: 'yes' } as const;
  expect(read({ weightLoss: 'S' }, loss, true, null)).toEqual(['S Weight loss with a cancer history']);
});

test('no answer and "no" call for nothing', () => {
  expect(safetyFindings({}, { cancer: true }, 10)).toEqual([]);
  expect(safetyFindings({ urinary: 'no', gait: 'usual' }, { cancer: true }, 10)).toEqual([]);
  expect(worstTier([])).toBeNull();
});

test('a clinic may take an answer more seriously than the sources have it, never less', () => {
  const strict = Policy.parse({ version: 2, redFlags: { tiers: { weightLoss: 'S', fever: 'E' } } }).redFlags;
  expect(worstTier(safetyFindings({ weightLoss: 'yes' }, {}, null, strict))).toBe('S');
  expect(worstTier(safetyFindings({ fever: 'yes' }, {}, null, strict))).toBe('E');
  expect(Policy.safeParse({ version: 2, redFlags: { tiers: { boneRisk: 'W' } } }).success).toBe(false);
});

test('no policy takes an emergency reading away', () => {
  const { tiers } = defaultPolicy.redFlags;
  const allR = Object.fromEntries(Object.keys(tiers).map((name) => [name, 'R'])) as Record<keyof typeof tiers, 'R'>;
  // Not even a document that never went through its schema.
  const lax = { ...defaultPolicy.redFlags, tiers: allR } as Policy['redFlags'];
  const always = redFlagReadings.filter(({ tier, when }) => tier === 'E' && !when);
  const read = always.map(({ question, answer }) => worstTier(safetyFindings({ [question]: answer }, {}, null, lax)));
  expect(new Set(read)).toEqual(new Set(['E']));
});

test('every reading gives its reason to a clinician', () => {
  for (const { reason } of redFlagReadings) expect(reason).toMatch(/^[A-Z][\w ,:-]+[a-z]$/);
});

describe('every question', () => {
  const answers = (id: string) => redFlagReadings.filter(({ question }) => question === id).map(({ answer }) => answer);

  test.each(redFlagQuestions)('$id: each answer but the mildest is read', ({ id, answers: [, ...others] }) => {
    expect(new Set(answers(id))).toEqual(new Set(others.map((answer) => answer.id)));
  });
  test('all eleven red flags of the article are asked and lead to a tier', () => {
    const asked = [...redFlagQuestions, ...historyQuestions].flatMap((question) =>
      'seedFlag' in question && answers(question.id).length > 0 ? [question.seedFlag] : [],
    );
    expect(new Set(asked)).toEqual(new Set(seedFlags));
  });
});
