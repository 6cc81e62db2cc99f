/**
 * How answers about safety are read until a clinic changes it: the tier of each reading and the pain limits, NPRS
 * points. Plain, so that the portal reads answers without loading the policy's schema. @source clinical.md 5, 6
 */
export const redFlagDefaults = {
  cannotWalkNprs: 8,
  painReliefNprs: 7,
  tiers: {
    known: 'R',
    newWeakness: 'S',
    newNumbPatch: 'W',
    unsteady: 'S',
    cannotWalk: 'W',
    fever: 'S',
    weightLoss: 'W',
    persistentNightPain: 'W',
    malaiseWithWeightLoss: 'W',
    painRelief: 'R',
    spinalMalformation: 'R',
    boneRisk: 'S',
  },
} as const;
