import { describe, expect, test } from 'vitest';
import { doseProposals, planRevisions } from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { aWalkedWeek, planSince } from '../testing/aWalkedWeek.ts';
import { clockProposes } from '../testing/clockProposes.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('dose_decline');

/** A patient with an open proposal of a step up. */
async function aProposal() {
  const { actor, episodeId } = await aWalkedWeek(suite);
  await clockProposes(suite, episodeId);
  const [open] = await suite.rowsOf(doseProposals, episodeId);
  return { actor, input: { episodeId, proposalId: open?.id ?? '', reason: 'She travels this week.' } };
}

describe('dose.decline', () => {
  test('closes the proposal with the reason and its audit row, and leaves the plan as it is', async () => {
    const { actor, input } = await aProposal();
    expect(await suite.as(suite.therapist).dose.decline(input)).toEqual({ proposalId: input.proposalId });
    expect(await suite.rowsOf(doseProposals, input.episodeId)).toMatchObject([
      {
        status: 'declined',
        decidedBy: suite.therapist.staffId,
        decidedAt: NOW,
        decidedReason: input.reason,
        planId: null,
      },
    ]);
    expect(await suite.rowsOf(planRevisions, input.episodeId)).toHaveLength(1);
    const events = await suite.audits(suite.clinicId, 'dose.decline');
    expect(events.filter(({ entityId }) => entityId === input.proposalId)).toMatchObject([
      {
        userId: suite.therapist.userId,
        patientId: actor.patientId,
        detail: { kind: 'advance', reason: 'She travels this week.' },
      },
    ]);
  });

  test('the chart shows it open, then among the past ones with who declined it and why', async () => {
    const { input } = await aProposal();
    const chart = () => suite.as(suite.lead).chart.read({ episodeId: input.episodeId });
    expect((await chart()).dose).toMatchObject({
      open: { id: input.proposalId, kind: 'advance', to: { minutesPerBout: 11 } },
      past: [],
    });
    await suite.as(suite.lead).dose.decline(input);
    expect((await chart()).dose).toMatchObject({
      open: null,
      past: [
        { id: input.proposalId, status: 'declined', decidedReason: input.reason, decidedByName: 'Ruth Lindqvist' },
      ],
    });
  });

  test('of two who decline at once one does, the other is told to look', async () => {
    const { input } = await aProposal();
    const both = [suite.therapist, suite.lead].map((actor) => suite.as(actor).dose.decline(input));
    const done = await Promise.allSettled(both);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });

  test('a hold asks for nothing, and there is nothing to decline', async () => {
    const { episodeId } = await suite.newPatient();
    await planSince(suite, episodeId, 7);
    await clockProposes(suite, episodeId);
    const [hold] = await suite.rowsOf(doseProposals, episodeId);
    expect(hold?.kind).toBe('hold');
    const input = { episodeId, proposalId: hold?.id ?? '', reason: 'No.' };
    expect(await suite.refused(() => suite.as(suite.therapist).dose.decline(input))).toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('one that does not exist, or of another patient, is not the open one', async () => {
    const { input } = await aProposal();
    const other = await aProposal();
    for (const proposalId of [newId(), other.input.proposalId])
      expect(await suite.refused(() => suite.as(suite.therapist).dose.decline({ ...input, proposalId }))).toMatchObject(
        { code: 'CONFLICT' },
      );
  });

  test.each([
    ['no reason', { reason: ' ' }, 'reason'],
    ['a huge reason', { reason: 'x'.repeat(601) }, 'reason'],
    ['no id', { proposalId: 'first' }, 'proposalId'],
    ['an unknown key', { status: 'accepted' }, 'status'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const input = { episodeId: suite.episodeId, proposalId: newId(), reason: 'She travels this week.', ...over };
    const refusal = await suite.refused(() => suite.as(suite.therapist).dose.decline(input));
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('not yours is not there; patients and administrators do not decline', async () => {
    const { actor, input } = await aProposal();
    expect(await refusalOf(suite.as(suite.colleague).dose.decline(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.stranger).dose.decline(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(actor).dose.decline(input))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(suite.as(suite.administrator).dose.decline(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
