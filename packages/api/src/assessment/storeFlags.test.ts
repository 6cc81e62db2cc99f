import { describe, expect, test } from 'vitest';
import { flags } from '@cairn/db';
import { type RaisedFlag, type RuleId, addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { severeFlag } from '../testing/severeFlag.ts';
import { rowsOfFlags } from './storeFlags.ts';

const suite = aSuite('store_flags');
const DAY_MS = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

/** The flags of some rules, in the order they were raised. */
const flagsOf = async (episodeId: string, ...rules: RuleId[]) =>
  (await suite.rowsOf(flags, episodeId))
    .filter(({ rule }) => rules.includes(rule))
    .toSorted((a, b) => a.raisedAt.getTime() - b.raisedAt.getTime());

describe('of each rule one flag is open an episode', () => {
  test('an emergency answer on top of an open one: the newer flag holds both and is due no later', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const answer = (answers: object, days: number) =>
      suite
        .as(actor, later(days))
        .log.safetySubmit(
          aLog(episodeId, { nothingNew: false, answers, on: addDays(TODAY, days), writtenAt: later(days) }),
        );
    await answer({ urinary: 'new' }, 0);
    await answer({ saddle: 'new' }, 1);
    const [first, second] = await flagsOf(episodeId, 'RF-E');
    expect(first).toMatchObject({ status: 'resolved', outcome: 'superseded', resolvedBy: null, resolvedAt: later(1) });
    expect(second).toMatchObject({
      status: 'open',
      reopensId: first?.id,
      dueAt: first?.dueAt,
      raisedOn: addDays(TODAY, 1),
    });
    expect(second?.evidence.kind === 'answers' && second.evidence.answers.map(({ question }) => question)).toEqual([
      'saddle',
      'urinary',
    ]);
    // What was carried on is not raised again when the rules run anew.
    await suite
      .as(actor, later(1))
      .log.painSubmit(aLog(episodeId, { legNprs: 3, backNprs: 1, on: addDays(TODAY, 1), writtenAt: later(1) }));
    expect(await flagsOf(episodeId, 'RF-E')).toHaveLength(2);
  });

  test('one that somebody has taken on does not make the newer one late', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await suite.as(actor).log.safetySubmit(aLog(episodeId, { nothingNew: false, answers: { fever: 'yes' } }));
    const [flag] = await flagsOf(episodeId, 'RF-S');
    await suite.as(suite.therapist).flag.acknowledge({ flagId: flag?.id ?? '', reason: 'I call now.' });
    const tomorrow = { on: addDays(TODAY, 1), writtenAt: later(1) };
    await suite
      .as(actor, later(1))
      .log.safetySubmit(aLog(episodeId, { nothingNew: false, answers: { weakness: 'new' }, ...tomorrow }));
    const [, second] = await flagsOf(episodeId, 'RF-S');
    expect(second?.status).toBe('open');
    expect(second?.dueAt?.getTime()).toBeGreaterThan(flag?.dueAt?.getTime() ?? 0);
  });

  test('a rule that fires anew after its quiet time reopens its closed flag as a flag of its own', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
    const first = await severeFlag(suite, actor, episodeId);
    await suite.as(suite.therapist).flag.resolve({ flagId: first.id, outcome: 'watched', reason: 'A flare.' });
    for (const days of [14, 15, 16])
      await suite
        .as(actor, later(days))
        .log.painSubmit(aLog(episodeId, { legNprs: 9, backNprs: 1, on: addDays(TODAY, days), writtenAt: later(days) }));
    const severe = await flagsOf(episodeId, 'SEV');
    expect(severe).toMatchObject([
      { id: first.id, status: 'resolved', outcome: 'watched', evidence: first.evidence, policyVersion: 1 },
      { status: 'open', reopensId: first.id },
    ]);
  });

  test('of several days caught up at once each takes over from the one before, and the first from the one stored', () => {
    const answered = (question: 'urinary' | 'saddle' | 'bowel', on: string): RaisedFlag => ({
      rule: 'RF-E',
      version: 1,
      policyVersion: 1,
      raisedOn: on,
      urgency: 'now',
      dueOn: on,
      evidence: { kind: 'answers', answers: [{ question, answer: 'new', tier: 'E', reason: 'An answer.' }] },
    });
    const first = answered('urinary', TODAY);
    const stored = {
      ...first,
      id: 'stored',
      raisedAt: NOW,
      dueAt: NOW,
      status: 'open' as const,
      snoozedUntil: null,
      resolvedAt: null,
      outcome: null,
    };
    const { rows, superseded } = rowsOfFlags(
      {
        episode: { clinicId: 'clinic', patientId: 'patient', id: 'episode' },
        fresh: [answered('saddle', addDays(TODAY, 1)), answered('bowel', addDays(TODAY, 2))],
        stored: [stored],
        today: addDays(TODAY, 2),
        now: later(2),
      },
      'America/Los_Angeles',
    );
    expect(superseded).toEqual(['stored']);
    expect(rows).toMatchObject([
      { status: 'resolved', outcome: 'superseded', resolvedAt: later(2), reopensId: 'stored', dueAt: NOW },
      { status: 'open', reopensId: rows[0]?.id, dueAt: NOW },
    ]);
    expect(
      rows.map((row) => row.evidence.kind === 'answers' && row.evidence.answers.map(({ question }) => question)),
    ).toEqual([
      ['saddle', 'urinary'],
      ['bowel', 'saddle', 'urinary'],
    ]);
  });
});
