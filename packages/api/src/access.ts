import type { StaffRole } from '@cairn/vocabulary';

/** Whose records a role reaches with an action; `door`: nobody is signed in yet. */
export type Scope = 'own' | 'careTeam' | 'clinic' | 'door';
export type Role = 'anyone' | 'patient' | StaffRole;

const therapists = { therapist: 'careTeam', lead: 'clinic' } as const;
const leading = { lead: 'clinic', administrator: 'clinic' } as const;
const reading = { ...therapists, administrator: 'clinic' } as const;

/** Who may do what to whose records. What is not here is refused. */
const table = {
  'account.me': { patient: 'own', therapist: 'careTeam', lead: 'clinic', administrator: 'clinic' },
  'caseload.list': therapists,
  'caseload.counts': therapists,
  'chart.read': therapists,
  'clinic.board': { lead: 'clinic', administrator: 'clinic' },
  'clinic.addStaff': { administrator: 'clinic' },
  'clinic.createFirst': { anyone: 'door' },
  'clinic.endStaff': { administrator: 'clinic' },
  'clinic.isFirst': { anyone: 'door' },
  'clinic.staff': reading,
  'dose.decline': therapists,
  'examination.record': therapists,
  'flag.acknowledge': therapists,
  'flag.record': { lead: 'clinic', administrator: 'clinic' },
  'flag.resolve': therapists,
  'flag.snooze': therapists,
  'intake.submit': { patient: 'own' },
  'invitation.accept': { anyone: 'door' },
  'invitation.create': therapists,
  'invitation.read': { anyone: 'door' },
  'invitation.renew': therapists,
  'link.request': { anyone: 'door' },
  'live.changes': therapists,
  'log.painSubmit': { patient: 'own' },
  'log.safetySubmit': { patient: 'own' },
  'log.selfCareSubmit': { patient: 'own' },
  'log.walkSubmit': { patient: 'own' },
  'plan.list': { patient: 'own', ...therapists },
  'plan.revise': therapists,
  'policy.read': { lead: 'clinic', administrator: 'clinic' },
  'policy.replay': { lead: 'clinic' },
  'policy.replayChanges': { lead: 'clinic' },
  'policy.replayState': { lead: 'clinic', administrator: 'clinic' },
  'policy.sign': { lead: 'clinic' },
  'progress.read': { patient: 'own' },
  'prom.enter': therapists,
  'prom.submit': { patient: 'own' },
  'questionnaire.list': leading,
  'questionnaire.load': leading,
  'questionnaire.preview': leading,
  'questionnaire.retire': leading,
  'referral.advance': therapists,
  'referral.create': therapists,
  'referral.draft': therapists,
  'referral.late': therapists,
  'referral.list': therapists,
  'referral.read': therapists,
  'sighting.record': therapists,
  'today.read': { patient: 'own' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Action = keyof typeof table;
export const actions = Object.keys(table) as Action[];

/** The scope in which `role` may do `action`, or null: not at all. */
export const scopeOf = (role: Role, action: Action): Scope | null =>
  (table[action] as Partial<Record<Role, Scope>>)[role] ?? null;
