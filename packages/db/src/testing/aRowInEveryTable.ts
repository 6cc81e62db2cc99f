import { defaultPolicy, newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { aClinic, aPatient, aStaffMember, aSummary } from '../factories/index.ts';
import * as t from '../schema/index.ts';
import { withActor } from '../withActor.ts';

const at = new Date('2026-11-20T20:00:00Z');
const on = '2026-11-20';
const later = new Date('2027-11-20T20:00:00Z');

/** A clinic with one therapist and one patient, and a row in every table about them; a new table gets its row here. */
export async function aRowInEveryTable(db: Database) {
  const { clinicId, careTeamId } = await aClinic(db);
  const therapist = await aStaffMember(db, clinicId, { careTeamId });
  const { actor: patient, episodeId } = await aPatient(db, { therapist, careTeamId, startedOn: '2026-10-10' });
  const { userId, patientId } = patient;
  const { staffId } = therapist;
  const [flagId, referralId, planId, replayId, questionnaireId] = [newId(), newId(), newId(), newId(), newId()];
  const own = () => ({ clinicId, patientId, episodeId, id: newId() });
  const log = () => ({ ...own(), on, writtenAt: at, zone: 'UTC', receivedAt: at, contentHash: newId() });
  const token = () => ({ clinicId, id: newId(), tokenHash: newId(), createdAt: at, expiresAt: later });

  await withActor(db, { kind: 'system', clinicId }, async (tx) => {
    await tx.insert(t.sessions).values({ ...token(), userId });
    await tx.insert(t.signInLinks).values({ ...token(), userId });
    await tx.insert(t.invitations).values({ ...token(), patientId, invitedBy: staffId });
    await tx.insert(t.consents).values({ clinicId, id: newId(), patientId, version: '1', words: 'Yes.', givenAt: at });
    await tx
      .insert(t.auditEvents)
      .values({ clinicId, id: newId(), at, actorKind: 'patient', userId, action: 'made', patientId, detail: {} });
    await tx.insert(t.painLogs).values({ ...log(), legNprs: 6 });
    await tx.insert(t.walkLogs).values({ ...log(), minutes: 12 });
    await tx.insert(t.safetyChecks).values({ ...log(), nothingNew: true, answers: {} });
    await tx.insert(t.selfCareLogs).values({ ...log(), kind: 'heat' });
    // Retired, closed and decided, so that another one of its kind is not in the way of a row beside it.
    await tx.insert(t.questionnaires).values({
      clinicId,
      id: questionnaireId,
      key: 'https://example.org/Questionnaire/odi',
      version: '1',
      title: 'ODI',
      weeks: [0, 6],
      resource: { resourceType: 'Questionnaire', title: 'ODI', version: '1', status: 'active', item: [] },
      loadedBy: staffId,
      loadedAt: at,
      retiredAt: at,
    });
    await tx.insert(t.promResponses).values({ ...log(), instrument: 'groc', score: 2, questionnaireId });
    await tx.insert(t.sightings).values({ ...own(), staffId, seenAt: at });
    await tx.insert(t.examinations).values({
      ...own(),
      examinedOn: on,
      strength: {},
      reflexes: {},
      sensation: {},
      note: '',
      recordedBy: staffId,
      recordedAt: at,
    });
    await tx.insert(t.planRevisions).values({
      ...own(),
      id: planId,
      revision: 1,
      effectiveOn: on,
      minutesPerBout: 10,
      boutsPerDay: 2,
      weekdays: [1, 2, 3],
      breakMinutes: 5,
      surface: 'flat',
      stopAtNprs: 5,
      stretches: [],
      technique: ['short steps'],
      avoid: [],
      reason: 'To begin.',
      signedBy: staffId,
      signedAt: at,
    });
    await tx.insert(t.flags).values({
      ...own(),
      id: flagId,
      rule: 'GAP',
      ruleVersion: 1,
      policyVersion: 1,
      raisedOn: on,
      raisedAt: at,
      urgency: '2-working-days',
      evidence: { kind: 'silence', lastLogOn: null, days: 7 },
      status: 'resolved',
      resolvedAt: at,
      outcome: 'acted',
    });
    await tx.insert(t.doseProposals).values({
      ...own(),
      on,
      kind: 'hold',
      policyVersion: 1,
      proposal: {
        kind: 'hold',
        on,
        from: null,
        to: null,
        meanwhile: null,
        atMostMinutes: null,
        grows: null,
        contact: null,
        askWhy: false,
        reasons: [],
      },
      followsRevision: 0,
      createdAt: at,
      status: 'accepted',
      decidedBy: staffId,
      decidedAt: at,
      planId,
    });
    await tx
      .insert(t.nudges)
      .values({ ...own(), lastLogOn: on, silentDays: 4, createdAt: at, notBefore: at, status: 'waiting' });
    const { version: _, ...draft } = defaultPolicy;
    await tx.insert(t.replays).values({
      clinicId,
      id: replayId,
      requestedBy: staffId,
      requestedAt: at,
      draft,
      policyVersion: 1,
      fromOn: on,
      toOn: on,
      status: 'queued',
    });
    await tx.insert(t.replayChanges).values({
      clinicId,
      patientId,
      episodeId,
      replayId,
      kind: 'added',
      position: 1,
      change: { kind: 'added', rule: 'SEV', raisedOn: on, sentence: 'Severe.' },
    });
    await tx.insert(t.referrals).values({
      ...own(),
      id: referralId,
      reason: 'Stalled',
      addresseeName: 'Dr. Lindqvist',
      addresseeOrganisation: '',
      urgency: '7-days',
      dueOn: on,
      letter: 'Please see her.',
      status: 'sent',
      signedBy: staffId,
      signedAt: at,
      changedAt: at,
    });
    await tx.insert(t.referralFlags).values({ clinicId, referralId, flagId });
    await tx.insert(t.episodeDays).values({
      clinicId,
      patientId,
      episodeId,
      cells: new Int16Array(8),
      said: { checks: [], scores: [], intake: null },
    });
    // The trigger on this one writes caseload_counts.
    await tx
      .insert(t.episodeSummaries)
      .values(aSummary({ clinicId, patientId, episodeId, careTeamId, therapistId: staffId, assessedOn: on }));
  });
  return { clinicId, careTeamId, therapist, patient, episodeId };
}
