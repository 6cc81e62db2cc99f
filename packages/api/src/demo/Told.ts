import type { Random } from '@cairn/cohort';
import type { LocalDate, TimeZone, Timeline } from '@cairn/vocabulary';
import type { DemoPatient } from './demoPatients.ts';

/** The story of a demo patient: who they are, what they went through, and how it is drawn. */
export type Told = {
  of: { clinicId: string; patientId: string; episodeId: string };
  person: DemoPatient;
  timeline: Timeline;
  zone: TimeZone;
  today: LocalDate;
  /** When something is written on a day. */
  writtenOn: (on: LocalDate) => Date;
  draw: Random;
};
