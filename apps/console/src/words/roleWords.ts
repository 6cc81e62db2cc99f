import type { StaffRole } from '@cairn/vocabulary';

export const roleWords: Record<StaffRole, string> = {
  therapist: 'Therapist',
  lead: 'Clinic lead',
  administrator: 'Administrator',
};
