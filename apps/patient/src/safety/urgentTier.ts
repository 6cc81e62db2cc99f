import { worstTier } from '@cairn/rules/safetyFindings';
import type { SafetyFinding } from '@cairn/vocabulary';

/** The tier that shows a card at once, or null. */
export function urgentTier(findings: readonly SafetyFinding[]): 'E' | 'S' | null {
  const tier = worstTier(findings);
  return tier === 'E' || tier === 'S' ? tier : null;
}
