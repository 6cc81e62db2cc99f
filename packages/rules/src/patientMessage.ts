import type { RuleId } from '@cairn/vocabulary';
import { registry } from './registry.ts';

/** What the patient is told to do when a rule fires: plain words, never a diagnosis; null for a rule unknown here. */
export const patientMessage = (id: RuleId): string | null =>
  registry.find((rule) => rule.id === id)?.forPatient ?? null;
