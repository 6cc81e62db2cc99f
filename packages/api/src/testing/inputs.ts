import { addDays, newId } from '@cairn/vocabulary';
import { aDraft } from './aDraft.ts';
import { aLog } from './aLog.ts';
import { aPlan } from './aPlan.ts';
import { aQuestionnaire } from './aQuestionnaire.ts';
import { aReferral } from './aReferral.ts';
import { NOW, TODAY } from './aSuite.ts';
import { anInvitation } from './anInvitation.ts';

/** What the inputs point at. */
export type Ids = { episodeId: string; flagId: string; referralId: string; careTeamId: string };

/** A well-formed input of every procedure that takes one; a new procedure gets its line here. */
export const inputs: Record<string, (ids: Ids) => object> = {
  'caseload.list': () => ({}),
  'chart.read': ({ episodeId }) => ({ episodeId }),
  'clinic.addStaff': () => ({
    name: 'Ines Barros',
    credentials: 'DPT',
    email: `${newId()}@clinic.example`,
    role: 'therapist',
    password: 'plum canoe lantern forty',
    careTeamIds: [],
  }),
  'clinic.board': () => ({}),
  'clinic.createFirst': () => ({
    clinicName: 'Birch Lane Physical Therapy',
    address: '8 Birch Lane, Astoria, OR 97103',
    phone: '(503) 555-0144',
    timeZone: 'America/Los_Angeles',
    emergencyNumber: '112',
    yourName: 'Noor Rahman',
    email: 'noor@birchlane.example',
    password: 'plum canoe lantern forty',
  }),
  'clinic.endStaff': () => ({ staffId: newId() }),
  'dose.decline': ({ episodeId }) => ({ episodeId, proposalId: newId(), reason: 'She travels this week.' }),
  'examination.record': ({ episodeId }) => ({
    episodeId,
    examinedOn: TODAY,
    slrRightDegrees: 40,
    strength: { bigToeExtension: { right: 4, left: 5 } },
    reflexes: { ankle: { right: 'reduced' } },
    sensation: { L5: { right: 'reduced' } },
    note: 'Walks on heels with effort.',
  }),
  'flag.acknowledge': ({ flagId }) => ({ flagId, reason: 'I call her today.' }),
  'flag.record': () => ({ days: 30 }),
  'flag.resolve': ({ flagId }) => ({ flagId, outcome: 'acted', reason: 'Called, the plan is eased.' }),
  'flag.snooze': ({ flagId }) => ({ flagId, until: new Date(NOW.getTime() + 3_600_000), reason: 'She is away today.' }),
  'intake.submit': ({ episodeId }) => ({
    episodeId,
    writtenAt: NOW,
    zone: 'America/Los_Angeles',
    side: 'right',
    onsetOn: '2026-09-01',
    history: {},
    answers: { urinary: 'no' },
  }),
  'invitation.accept': () => ({ token: 'a'.repeat(43), consent: true }),
  'invitation.create': ({ careTeamId }) => anInvitation(careTeamId),
  'invitation.read': () => ({ token: 'a'.repeat(43) }),
  'invitation.renew': ({ episodeId }) => ({ episodeId }),
  'link.request': () => ({ app: 'patient', email: `${newId()}@post.example` }),
  'live.changes': () => ({ lastEventId: NOW.toISOString() }),
  'log.painSubmit': ({ episodeId }) => aLog(episodeId, { legNprs: 6, backNprs: 2 }),
  'log.safetySubmit': ({ episodeId }) => aLog(episodeId, { nothingNew: true, answers: {} }),
  'log.selfCareSubmit': ({ episodeId }) => aLog(episodeId, { kind: 'heat' }),
  'log.walkSubmit': ({ episodeId }) => aLog(episodeId, { minutes: 12 }),
  'plan.list': ({ episodeId }) => ({ episodeId }),
  'plan.revise': ({ episodeId }) => ({ episodeId, follows: 0, effectiveOn: TODAY, plan: aPlan() }),
  'policy.replay': () => ({ draft: aDraft() }),
  'policy.replayChanges': () => ({ replayId: newId(), kind: 'lost' }),
  'policy.replayState': () => ({ replayId: newId() }),
  'policy.sign': () => ({ replayId: newId(), effectiveOn: addDays(TODAY, 1), reason: 'Fewer repeat calls.' }),
  'progress.read': ({ episodeId }) => ({ episodeId }),
  'prom.enter': ({ episodeId }) => ({ id: newId(), episodeId, instrument: 'rmdq', score: 11, on: TODAY }),
  'prom.submit': ({ episodeId }) => aLog(episodeId, { instrument: 'groc', answers: [{ linkId: 'change', value: 2 }] }),
  'questionnaire.load': () => ({ text: JSON.stringify(aQuestionnaire({ id: newId() })), weeks: [0, 6] }),
  'questionnaire.preview': () => ({ text: JSON.stringify(aQuestionnaire()) }),
  'questionnaire.retire': () => ({ questionnaireId: newId() }),
  'referral.advance': ({ referralId }) => ({ referralId, status: 'received' }),
  'referral.create': ({ episodeId }) => aReferral(episodeId),
  'referral.draft': ({ episodeId }) => ({ episodeId }),
  'referral.list': () => ({}),
  'referral.read': ({ referralId }) => ({ referralId }),
  'sighting.record': ({ episodeId }) => ({ episodeId }),
};
