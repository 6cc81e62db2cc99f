export * from './aClinic.ts';
export * from './aPatient.ts';
export * from './aSession.ts';
export * from './aStaffMember.ts';
export * from './beganEarlier.ts';
export * from './episodeOf.ts';
export * from './painDays.ts';
