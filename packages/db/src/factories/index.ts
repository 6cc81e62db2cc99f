export * from './aClinic.ts';
export * from './aPatient.ts';
export * from './aStaffMember.ts';
export * from './painDays.ts';
