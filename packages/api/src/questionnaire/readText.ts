import {
  type LoadedQuestionnaire,
  FhirQuestionnaire,
  type QuestionnaireProblem,
  readQuestionnaire,
} from '@cairn/vocabulary';

export type Read =
  | { ok: false; problems: QuestionnaireProblem[] }
  | { ok: true; questionnaire: LoadedQuestionnaire; resource: FhirQuestionnaire };

/** A file's text as a questionnaire, with the resource to store. */
export function readText(text: string): Read {
  const reading = readQuestionnaire(text);
  if (!reading.ok) return reading;
  return { ...reading, resource: FhirQuestionnaire.parse(JSON.parse(text)) };
}
