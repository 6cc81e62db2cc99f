import type { Reflexes, Sensation, Strength } from '@cairn/vocabulary';

/** What is examined, in the order of an examination, and how it is named. */
export const strengthRows = [
  ['hipFlexion', 'Hip flexion'],
  ['kneeExtension', 'Knee extension'],
  ['ankleDorsiflexion', 'Ankle dorsiflexion'],
  ['bigToeExtension', 'Big-toe extension'],
  ['plantarFlexion', 'Plantar flexion'],
] as const satisfies readonly (readonly [keyof Strength, string])[];

export const reflexGroups = [
  ['knee', 'Knee reflex'],
  ['ankle', 'Ankle reflex'],
] as const satisfies readonly (readonly [keyof Reflexes, string])[];

export const sensationGroups = [
  ['L4', 'Sensation L4, inner shin'],
  ['L5', 'Sensation L5, top of the foot'],
  ['S1', 'Sensation S1, outer foot'],
] as const satisfies readonly (readonly [keyof Sensation, string])[];
